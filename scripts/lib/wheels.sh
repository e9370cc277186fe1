# shellcheck shell=bash
# Pinned packages: fetched with pip into the cache, checked, and unpacked into .deps/site.
# Nothing is run from them: pip only downloads, unzip takes out what the build needs.

cache=${XDG_CACHE_HOME:-$HOME/.cache}/alter-workbench
pins=$root/cmake/deps
site=$root/.deps/site

# Every platform tag of the pinned wheels, so that any Python can fetch them, not only 3.11.
platforms=()
for tag in manylinux_2_28 manylinux_2_27 manylinux_2_25 manylinux_2_24 manylinux_2_18 manylinux_2_17 manylinux2014 \
    manylinux2010 manylinux1; do
    platforms+=(--platform "${tag}_x86_64")
done

# pin_lines FILE…: the pinned lines of requirement files, without comments.
pin_lines() { grep -hv '^#' "${@/#/$pins/}"; }

# fingerprint WORD FILE…: a stamp that changes with the pins, and with WORD.
fingerprint() {
    local word=$1
    shift
    printf '%s %s' "$word" "$(pin_lines "$@" | sha256sum | cut -c1-32)"
}

# lock_cache: one set-up at a time writes to the cache and to .deps.
lock_cache() {
    [ -z "${cache_locked:-}" ] || return 0
    mkdir -p "$cache/wheels" || die "cannot write to $cache." "name a folder of yours in XDG_CACHE_HOME, then call this script again"
    exec 9>"$cache/.lock"
    flock -n 9 || {
        say "Another set-up is fetching; waiting for it to finish."
        flock 9
    }
    cache_locked=1
    rm -rf "$cache/tmp"
    mkdir -p "$cache/tmp"
}

# need_space FOLDER MEGABYTES: leaves with a message when the disk is too full to begin.
need_space() {
    local free
    free=$(df -Pm "$1" | awk 'NR == 2 { print $4 }')
    [ "$free" -ge "$2" ] || die "$1 has $free MB free, and this step needs about $2 MB." \
        "free some space, or name another place in XDG_CACHE_HOME, then call this script again"
}

# own_pip: prints the Python that has the pinned pip, made on first use.
own_pip() {
    local home wanted
    home=$cache/pip
    wanted=$(fingerprint "$(python3 -V)" pip.txt)
    if [ "$(cat "$home/.stamp" 2>/dev/null)" != "$wanted" ]; then
        rm -rf "$home"
        python3 -m venv "$home" >&2 || die "python3 -m venv failed." "install the package python3-venv"
        "$home/bin/python" -m pip install -q --no-cache-dir --require-hashes -r "$pins/pip.txt" >&2 ||
            die "pip could not renew itself." "check the network, then call this script again"
        printf '%s' "$wanted" >"$home/.stamp"
    fi
    printf '%s' "$home/bin/python"
}

# cached_wheel LINE: prints the path of the wheel that LINE pins, if the cache has it whole.
cached_wheel() {
    local pin=${1%% *} hash=${1##*sha256:} distribution file
    distribution=${pin%%==*}
    for file in "$cache/wheels/${distribution//-/_}-${pin##*==}"-*.whl; do
        [ -f "$file" ] || continue
        [ "$(sha256sum <"$file")" = "$hash  -" ] && printf '%s' "$file" && return 0
    done
    return 1
}

# fetch_wheel LINE: prints the path of the wheel that LINE pins, fetched if it has to be.
fetch_wheel() {
    local line=$1 python bar=off
    cached_wheel "$line" && return 0
    python=$(own_pip) || exit 1
    [ -t 2 ] && bar=on
    say "fetching ${line%% *}"
    printf '%s\n' "$line" >"$cache/tmp/pin.txt"
    TMPDIR=$cache/tmp "$python" -m pip download -q --no-cache-dir --no-deps --require-hashes --only-binary=:all: \
        --implementation cp --python-version 3.11 --abi cp311 --abi abi3 --abi none "${platforms[@]}" \
        --retries 10 --resume-retries 50 --progress-bar "$bar" -d "$cache/wheels" -r "$cache/tmp/pin.txt" >&2 ||
        die "could not fetch ${line%% *}." "check the network and the message above, then call this script again:
  what has arrived so far is kept"
    cached_wheel "$line" || die "${line%% *} was fetched, but is not in $cache/wheels with the pinned checksum." \
        "call this script again"
}

# unpacked NAME STAMP: whether .deps/site/NAME is whole and of these pins.
unpacked() { [ "$(cat "$site/$1/.stamp" 2>/dev/null)" = "$2" ]; }

# unpack NAME STAMP PINS… -- UNZIP-ARGUMENTS…: fetches the wheels of the requirement files and puts the matching part
# of them in .deps/site/NAME. Written beside and renamed, so that what is there is always whole.
unpack() {
    local name=$1 stamp=$2 files=() line wheel beside
    shift 2
    while [ "$1" != -- ]; do
        files+=("$1")
        shift
    done
    shift
    mkdir -p "$site"
    rm -rf "$site"/.beside-*
    beside=$site/.beside-$name
    mkdir "$beside"
    while read -r line <&3; do
        wheel=$(fetch_wheel "$line") || exit 1
        unzip -q "$wheel" '*.dist-info/licenses/*' -d "$beside/licenses" 2>/dev/null || true
        unzip -q -o "$wheel" "$@" -d "$beside" || die "could not unpack $wheel." "is the disk full? Call this script again"
    done 3< <(pin_lines "${files[@]}")
    [ ! -d "$beside/licenses" ] || mv "$beside/licenses" "$beside/$name/licenses"
    printf '%s' "$stamp" >"$beside/$name/.stamp"
    rm -rf "${site:?}/.old-$name"
    [ ! -e "$site/$name" ] || mv "$site/$name" "$site/.old-$name"
    mv "$beside/$name" "$site/$name"
    rm -rf "$beside" "$site/.old-$name"
}
