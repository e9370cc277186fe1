# shellcheck shell=bash
# Messages. Everything goes to standard error, so that a caller's standard output stays its own.

say() { printf '%s\n' "$*" >&2; }

# step TITLE: the heading of a step.
step() { printf '\n== %s\n' "$*" >&2; }

# die MESSAGE [NEXT]: what went wrong and what to do about it, then leaves.
die() {
    printf '\nerror: %s\n' "$1" >&2
    [ $# -lt 2 ] || printf '  next: %s\n' "$2" >&2
    exit 1
}

# run_or_die COMMAND…: shows the command, runs it, and leaves with its status if it fails.
run_or_die() {
    say "+ $*"
    local status=0
    "$@" || status=$?
    [ "$status" -eq 0 ] && return 0
    printf '\nerror: this command failed with status %s:\n  %s\n' "$status" "$*" >&2
    exit "$status"
}

# minutes_since START: the time since START (of `date +%s`), in words.
minutes_since() {
    local seconds=$(($(date +%s) - $1))
    if [ "$seconds" -lt 100 ]; then
        printf '%s s' "$seconds"
    else
        printf '%s min %s s' "$((seconds / 60))" "$((seconds % 60))"
    fi
}
