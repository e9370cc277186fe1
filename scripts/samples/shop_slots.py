"""The changeable details of a message: products, people, places, days, amounts, numbers."""

from shop_grammar import article, pickProduct

WORDS = ["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"]
DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"]
MONTHS = ["January", "February", "March", "April", "May", "June", "July", "September", "October", "November"]
SURNAMES = ["Archer", "Bell", "Chowdhury", "Doyle", "Eriksen", "Fenwick", "Gupta", "Hartley", "Ito", "Jansen"]
STREETS = [
    "Mill Lane",
    "Station Road",
    "Church Street",
    "Park View",
    "Orchard Close",
    "Harbour Road",
    "Elm Drive",
]
POOLS = {
    "colour": {
        "train": ["blue", "green", "grey", "white", "red", "black"],
        "validation": ["brown", "pink"],
        "test": ["yellow", "navy", "cream", "orange", "purple"],
    },
    "town": {
        "train": ["Whitby", "Ludlow", "Truro", "Hexham", "Kendal", "Bangor"],
        "validation": ["Leith"],
        "test": ["Oban", "Frome", "Skipton"],
    },
    "name": {
        "train": [
            "Anna",
            "Marek",
            "Priya",
            "Tom",
            "Ruth",
            "Yusuf",
            "Clara",
            "George",
            "Mei",
            "Nora",
            "Paul",
            "Sofia",
            "Dennis",
            "Amira",
        ],
        "validation": ["Ivy", "Leon", "Farah"],
        "test": ["Hugo", "Esther", "Kofi", "Lena", "Walter", "Noor"],
    },
    "soon": {
        "train": [
            "tomorrow",
            "tomorrow morning",
            "the day after tomorrow",
            "tonight",
            "first thing tomorrow",
        ],
        "validation": ["tomorrow afternoon"],
        "test": ["at noon tomorrow", "in just under a day"],
    },
}


def fromPool(rng, split, kind):
    own, common = POOLS[kind][split], POOLS[kind]["train"]
    return rng.choice(own if rng.random() < 0.6 else common)


def digits(rng, count):
    return str(rng.randint(1, 9)) + "".join(str(rng.randint(0, 9)) for _ in range(count - 1))


def orderNumber(rng):
    return f"{digits(rng, 4)}-{digits(rng, 2)}" if rng.random() < 0.7 else f"S{digits(rng, 5)}"


def makeAside(rng, split, avoid):
    """A product of its own for a remark beside the matter."""
    other = pickProduct(rng, split, ["any"])
    while other.name in avoid:
        other = pickProduct(rng, split, ["any"])
    return {"q": other.name, "aq": article(other.name)}


def makeSlots(rng, split, tags, wording=""):
    """All slots of one message; `wording` tells whether the colour is spoken of on its own."""
    product = pickProduct(rng, split, tags)
    other = pickProduct(rng, split, ["any"], product)
    colour, colour2 = fromPool(rng, split, "colour"), fromPool(rng, split, "colour")
    while colour2 == colour:
        colour2 = fromPool(rng, split, "colour")
    coloured = "{colour" not in wording and rng.random() < 0.35
    full = f"{colour} {product.name}" if coloured else product.name
    n, quantity = rng.sample(range(2, 7), 2)
    if rng.random() < 0.3:
        quantity = rng.randint(7, 12)
    day, day2 = rng.sample(DAYS, 2)
    if "from {day} to" in wording:
        day, day2 = sorted((day, day2), key=DAYS.index)
    price = rng.randint(14, 160)
    name, name2 = fromPool(rng, split, "name"), fromPool(rng, split, "name")
    while name2 == name:
        name2 = fromPool(rng, split, "name")
    surname = rng.choice(SURNAMES)
    itemPlural = f"{colour} {product.plural}" if coloured else product.plural
    slots = {
        "p": full,
        "ap": article(full),
        "b": product.name,
        "ab": article(product.name),
        "pl": product.plural,
        "q": other.name,
        "aq": article(other.name),
        "bq": other.name,
        "aqb": article(other.name),
        "qpl": other.plural,
        "I": full,
        "aI": article(full),
        "J": itemPlural,
        "N": WORDS[quantity - 2] if rng.random() < 0.5 else quantity,
        "quantity": quantity,
        "n": WORDS[n - 2],
        "num": rng.randint(14, 98),
        "num2": rng.randint(100, 999),
        "colour": colour,
        "colour2": colour2,
        "day": day,
        "day2": day2,
        "month": rng.choice(MONTHS),
        "price": f"£{price}",
        "price2": f"£{price + rng.randint(5, 60)}",
        "bigprice": f"£{rng.randint(9, 38)}00",
        "town": fromPool(rng, split, "town"),
        "soon": fromPool(rng, split, "soon"),
        "size": rng.choice(["S", "M", "L", "XL", "XXL"]),
        "name": name,
        "name2": name2,
        "surname": surname,
        "email": f"{name.lower()}.{surname.lower()}@example.org",
        "addr": f"{rng.randint(2, 120)} {rng.choice(STREETS)}",
        "O": orderNumber(rng),
        "order": orderNumber(rng),
        "phone": f"01632 960 {digits(rng, 3)}",
        "postcode": f"BX{digits(rng, 1)} {digits(rng, 1)}QT",
        "track": f"JD{digits(rng, 9)}",
    }
    for kind in ("el", "kid", "heat", "stove", "furn", "wear", "seat"):
        slots[kind] = pickProduct(rng, split, [kind], other).name
    return slots
