# Arrow::Parquet: Arrow C++ and Parquet, a user's own through its CMake packages, or the ones inside the pyarrow wheel.
find_package(Parquet CONFIG QUIET)
if(TARGET Parquet::parquet_shared)
    add_library(Arrow::Parquet ALIAS Parquet::parquet_shared)
    set(ArrowParquet_FOUND TRUE)
    return()
endif()
set(_fetched ${PROJECT_SOURCE_DIR}/.deps/site/pyarrow)
find_path(Arrow_INCLUDE_DIR arrow/api.h PATHS ${_fetched}/include NO_DEFAULT_PATH)
file(GLOB Arrow_LIBRARY ${_fetched}/libarrow.so.*)
file(GLOB Arrow_PARQUET_LIBRARY ${_fetched}/libparquet.so.*)

include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(ArrowParquet
    REQUIRED_VARS Arrow_LIBRARY Arrow_PARQUET_LIBRARY Arrow_INCLUDE_DIR
    REASON_FAILURE_MESSAGE "run scripts/setup, which fetches it into .deps/, or name your own in CMAKE_PREFIX_PATH")

if(ArrowParquet_FOUND AND NOT TARGET Arrow::Parquet)
    add_library(Arrow::Parquet INTERFACE IMPORTED)
    target_include_directories(Arrow::Parquet SYSTEM INTERFACE ${Arrow_INCLUDE_DIR})
    target_link_libraries(Arrow::Parquet INTERFACE ${Arrow_PARQUET_LIBRARY} ${Arrow_LIBRARY})
endif()
