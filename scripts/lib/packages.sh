# shellcheck shell=bash
# System packages, by apt where that is allowed.

# A package alone, or command:package where the command from anywhere will do.
build_packages=(
    ca-certificates g++:g++ cmake:cmake ninja:ninja-build ccache:ccache git:git unzip:unzip python3:python3
    libsentencepiece-dev libsqlite3-dev libsqlitecpp-dev nlohmann-json3-dev libspdlog-dev libfmt-dev
    libcli11-dev zlib1g-dev libzstd-dev
)
qt_packages=(
    qt6-base-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools qt6-qpa-plugins qt6-svg-dev libqcustomplot-dev
    fonts-dejavu-core xvfb
)
lint_packages=(clang-format:clang-format clang-tidy:clang-tidy shellcheck:shellcheck)

# missing_packages ENTRY…: prints those that are not installed, one a line.
missing_packages() {
    local entry installed
    # dpkg-query fails when it does not know one of the names.
    installed=$({ dpkg-query -W -f='${Package} ${db:Status-Status}\n' "${@##*:}" 2>/dev/null || true; } |
        sed -n 's/ installed$//p')
    for entry in "$@"; do
        case $entry in
        *:*) command -v "${entry%%:*}" >/dev/null && continue ;;
        esac
        grep -qxF "${entry##*:}" <<<"$installed" || printf '%s\n' "${entry##*:}"
    done
}

# prefix_has PATH…: whether a folder of CMAKE_PREFIX_PATH has one of these files (globs allowed).
prefix_has() {
    local prefix pattern
    local IFS=':;'
    for prefix in ${CMAKE_PREFIX_PATH:-}; do
        for pattern in "$@"; do
            compgen -G "$prefix/$pattern" >/dev/null && return 0
        done
    done
    return 1
}

# install_packages LINT: installs what the build needs; LINT=1 adds what scripts/lint needs.
install_packages() {
    local wanted=("${build_packages[@]}") missing=()
    prefix_has 'lib/cmake/Qt6/Qt6Config.cmake' 'lib/*/cmake/Qt6/Qt6Config.cmake' || wanted+=("${qt_packages[@]}")
    [ "$1" -eq 0 ] || wanted+=("${lint_packages[@]}")

    if ! command -v dpkg-query >/dev/null; then
        say "This is not Debian or Ubuntu: install these (or what they are called here) yourself: ${wanted[*]##*:}"
        return 0
    fi
    mapfile -t missing < <(missing_packages "${wanted[@]}")
    python3 -c 'import ensurepip, venv' 2>/dev/null || missing+=(python3-venv)
    [ "${#missing[@]}" -gt 0 ] || return 0
    apt_install "${missing[@]}"
}

# apt_install PACKAGE…: as root or through sudo without a password; otherwise says what to type.
apt_install() {
    local sudo=()
    if [ "$(id -u)" -ne 0 ]; then
        sudo -n true 2>/dev/null || die "${#} system packages are missing, and installing them needs your password." \
            "type this, then call this script again:
  sudo apt-get update && sudo apt-get install -y --no-install-recommends $*"
        sudo=(sudo -n)
    fi
    step "Installing ${#} system packages with apt (2 to 4 minutes on an empty machine)"
    say "$*"
    local apt=("${sudo[@]}" env DEBIAN_FRONTEND=noninteractive apt-get) status=0
    # A list that cannot be renewed (someone else's repository, say) need not stop us: the installation will tell.
    "${apt[@]}" update -qq </dev/null >&2 || say "Some package lists could not be renewed; going on."
    apt+=(install -q -y --no-install-recommends -o DPkg::Lock::Timeout=300 "$@")
    if [ -t 2 ]; then
        "${apt[@]}" </dev/null >&2 || status=$?
    else
        mkdir -p "$cache"
        "${apt[@]}" </dev/null >"$cache/apt.log" 2>&1 || status=$?
        [ "$status" -eq 0 ] || tail -n 20 "$cache/apt.log" >&2
    fi
    [ "$status" -eq 0 ] || die "apt-get could not install: $*" "read its message above; then call this script again"
}
