# shellcheck shell=bash
# Configuring and building a preset.

# jobs: how many compilers at once; one that includes LibTorch takes up to 2 GB.
jobs() {
    local cores memory
    cores=$(nproc)
    memory=$(awk '/^MemTotal/ { print int($2 / 2000000) }' /proc/meminfo)
    [ "$memory" -ge 1 ] || memory=1
    printf '%s' $((cores < memory ? cores : memory))
}

# configure PRESET: ninja repeats it by itself when a CMake file changes.
configure() {
    [ -f "$root/build/$1/build.ninja" ] || (cd "$root" && run_or_die cmake --preset "$1" >&2)
}

# has_target PRESET NAME
has_target() { ninja -C "$root/build/$1" -t query "$2" >/dev/null 2>&1; }

# build PRESET [TARGET…]: everything, or the targets named.
build() {
    local preset=$1 targets=()
    shift
    [ $# -eq 0 ] || targets=(--target "$@")
    configure "$preset"
    (cd "$root" && run_or_die cmake --build --preset "$preset" -j "$(jobs)" "${targets[@]}" >&2)
}
