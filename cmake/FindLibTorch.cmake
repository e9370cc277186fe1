# LibTorch::LibTorch: libtorch_cpu and libc10 alone, so that one binary serves machines with and without CUDA
# (libtorch_cuda is opened at run time, see core/nn/device.cpp). The wheel's own TorchConfig.cmake insists on a
# CUDA toolkit, which is why this module looks for headers and libraries itself.
set(_fetched ${PROJECT_SOURCE_DIR}/.deps/site/torch)
find_path(LibTorch_INCLUDE_DIR torch/torch.h PATH_SUFFIXES include/torch/csrc/api/include NO_DEFAULT_PATH
    PATHS ${CMAKE_PREFIX_PATH} ENV CMAKE_PREFIX_PATH ${_fetched})
find_library(LibTorch_CPU_LIBRARY torch_cpu PATH_SUFFIXES lib NO_DEFAULT_PATH
    PATHS ${CMAKE_PREFIX_PATH} ENV CMAKE_PREFIX_PATH ${_fetched})
find_library(LibTorch_C10_LIBRARY c10 PATH_SUFFIXES lib NO_DEFAULT_PATH
    PATHS ${CMAKE_PREFIX_PATH} ENV CMAKE_PREFIX_PATH ${_fetched})

# For what does not include its headers.
set(LibTorch_VERSION unknown)
set(_header ${LibTorch_INCLUDE_DIR}/../../../headeronly/version.h)
if(EXISTS ${_header})
    file(STRINGS ${_header} _numbers REGEX "define TORCH_VERSION_(MAJOR|MINOR|PATCH) ")
    string(REGEX REPLACE "[^0-9;]" "" _numbers "${_numbers}")
    list(JOIN _numbers "." LibTorch_VERSION)
endif()

include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(LibTorch VERSION_VAR LibTorch_VERSION
    REQUIRED_VARS LibTorch_CPU_LIBRARY LibTorch_C10_LIBRARY LibTorch_INCLUDE_DIR
    REASON_FAILURE_MESSAGE "run scripts/setup, which fetches it into .deps/, or name your own in CMAKE_PREFIX_PATH")

if(LibTorch_FOUND AND NOT TARGET LibTorch::LibTorch)
    get_filename_component(_include "${LibTorch_INCLUDE_DIR}/../../../.." ABSOLUTE)
    get_filename_component(LibTorch_LIBRARY_DIR "${LibTorch_CPU_LIBRARY}" DIRECTORY)
    # The CUDA runtime pieces that libtorch_cpu itself needs lie beside the wheel, where its RPATH finds them.
    file(GLOB _cuda "${LibTorch_LIBRARY_DIR}/../../nvidia/cu13/lib/libcudart.so.*"
        "${LibTorch_LIBRARY_DIR}/../../nvidia/cu13/lib/libcupti.so.*")
    set(LibTorch_NEEDS_CUDA_RUNTIME ${_cuda})
    add_library(LibTorch::LibTorch INTERFACE IMPORTED)
    target_include_directories(LibTorch::LibTorch SYSTEM INTERFACE ${_include} ${LibTorch_INCLUDE_DIR})
    target_link_libraries(LibTorch::LibTorch INTERFACE ${LibTorch_CPU_LIBRARY} ${LibTorch_C10_LIBRARY} ${_cuda} ${CMAKE_DL_LIBS})
endif()
