# SentencePiece::SentencePiece from the system's sentencepiece development package.
find_path(SentencePiece_INCLUDE_DIR sentencepiece_processor.h)
find_library(SentencePiece_LIBRARY sentencepiece)

# Its headers do not tell the version.
find_package(PkgConfig QUIET)
if(PkgConfig_FOUND)
    pkg_check_modules(SentencePiece_PC QUIET sentencepiece)
endif()
set(SentencePiece_VERSION ${SentencePiece_PC_VERSION})
if(NOT SentencePiece_VERSION)
    set(SentencePiece_VERSION unknown)
endif()

include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(SentencePiece REQUIRED_VARS SentencePiece_LIBRARY SentencePiece_INCLUDE_DIR)

if(SentencePiece_FOUND AND NOT TARGET SentencePiece::SentencePiece)
    add_library(SentencePiece::SentencePiece UNKNOWN IMPORTED)
    set_target_properties(SentencePiece::SentencePiece PROPERTIES
        IMPORTED_LOCATION ${SentencePiece_LIBRARY} INTERFACE_INCLUDE_DIRECTORIES ${SentencePiece_INCLUDE_DIR})
endif()
