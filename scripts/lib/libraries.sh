# shellcheck shell=bash
# LibTorch and Arrow in .deps/site, in the layout of the wheels they come from (their libraries find each other by it).

# wants_cuda ASKED: whether to unpack the CUDA libraries; once asked for, they stay.
wants_cuda() { [ "$1" -eq 1 ] || grep -qs '^cuda' "$site/torch/.stamp"; }

# fetch_torch CUDA
fetch_torch() {
    prefix_has 'include/torch/csrc/api/include/torch/torch.h' && say "LibTorch: your own, from CMAKE_PREFIX_PATH." && return
    local torch nvidia
    if wants_cuda "$1"; then
        torch=$(fingerprint cuda torch.txt)
        nvidia=$(fingerprint cuda cuda_runtime.txt cuda.txt)
    else
        torch=$(fingerprint cpu torch.txt)
        nvidia=$(fingerprint cpu cuda_runtime.txt)
    fi
    unpacked torch "$torch" && unpacked nvidia "$nvidia" && return
    if wants_cuda "$1"; then
        begin_fetch "LibTorch with CUDA: 2.5 GB to fetch, 3.5 GB unpacked (5 minutes at 10 MB/s)" 2600 3800
        unpack nvidia "$nvidia" cuda_runtime.txt cuda.txt -- 'nvidia/*/lib/*.so*'
        unpack torch "$torch" torch.txt -- \
            'torch/include/*' 'torch/lib/lib*.so*' -x '*/libtorch_python.so' '*/libshm*'
    else
        begin_fetch "LibTorch: 545 MB to fetch, 520 MB unpacked (a minute at 10 MB/s)" 600 600
        unpack nvidia "$nvidia" cuda_runtime.txt -- 'nvidia/cu13/lib/libcu*.so.13'
        unpack torch "$torch" torch.txt -- \
            'torch/include/*' 'torch/lib/libtorch_cpu.so' 'torch/lib/libc10.so' 'torch/lib/libgomp*'
    fi
}

fetch_arrow() {
    prefix_has 'lib/cmake/Parquet/ParquetConfig.cmake' 'lib/*/cmake/Parquet/ParquetConfig.cmake' &&
        say "Arrow: your own, from CMAKE_PREFIX_PATH." && return
    local arrow
    arrow=$(fingerprint cpp arrow.txt)
    unpacked pyarrow "$arrow" && return
    begin_fetch "Arrow and Parquet: 55 MB to fetch (some seconds)" 60 80
    unpack pyarrow "$arrow" arrow.txt -- 'pyarrow/include/*' 'pyarrow/libarrow.so.*' 'pyarrow/libparquet.so.*'
}

# begin_fetch TITLE CACHE-MB DEPS-MB
begin_fetch() {
    step "$1"
    [ "$(uname -sm)" = "Linux x86_64" ] || die "what is fetched is for Linux on x86-64; this is $(uname -sm)." \
        "install LibTorch 2.11 and Arrow C++ yourself and name their folders in CMAKE_PREFIX_PATH"
    lock_cache
    mkdir -p "$site"
    need_space "$cache" "$2"
    need_space "$site" "$3"
}
