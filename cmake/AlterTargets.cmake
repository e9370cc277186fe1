option(ALTER_UNITY "Compile several sources of a library at once; faster from nothing, slower after a change" OFF)

# alter_library(NAME DEPS lib…): the sources of the current folder as one static library.
# Libraries that include LibTorch (TORCH) share one precompiled header (its includes take 15 s to parse), those of the
# window (WIDGETS) another.
function(alter_library name)
    cmake_parse_arguments(ARG "TORCH;WIDGETS" "" "DEPS;PRIVATE" ${ARGN})
    file(GLOB sources CONFIGURE_DEPENDS *.cpp */*.cpp)
    add_library(${name} STATIC ${sources})
    target_include_directories(${name} PUBLIC ${PROJECT_SOURCE_DIR})
    target_link_libraries(${name} PUBLIC ${ARG_DEPS} PRIVATE alter_warnings ${ARG_PRIVATE})
    if(ARG_TORCH)
        alter_use_torch(${name})
    endif()
    # Several sources as one: what the headers of LibTorch, Qt and the standard library cost is paid once for all of them.
    set_target_properties(${name} PROPERTIES UNITY_BUILD ${ALTER_UNITY} UNITY_BUILD_BATCH_SIZE 6)
    if(ARG_WIDGETS)
        target_link_libraries(${name} PUBLIC Qt6::Widgets)
        target_precompile_headers(${name} REUSE_FROM alter_widgets_pch)
    endif()
endfunction()

# Links LibTorch and reuses the precompiled header of alter_torch_pch.
function(alter_use_torch name)
    target_link_libraries(${name} PUBLIC LibTorch::LibTorch)
    target_precompile_headers(${name} REUSE_FROM alter_torch_pch)
endfunction()

# alter_test(NAME LABEL unit|recipe|model|gui|gpu LIBS lib… [TORCH]): one Qt Test program, tst_<name>.cpp.
function(alter_test name)
    cmake_parse_arguments(ARG "TORCH" "LABEL;TIMEOUT" "LIBS" ${ARGN})
    set(target tst_${name})
    add_executable(${target} ${target}.cpp)
    set_target_properties(${target} PROPERTIES AUTOMOC ON RUNTIME_OUTPUT_DIRECTORY ${PROJECT_BINARY_DIR}/tests)
    target_include_directories(${target} PRIVATE ${PROJECT_SOURCE_DIR})
    target_compile_definitions(${target} PRIVATE ALTER_TEST_DATA="${PROJECT_SOURCE_DIR}/tests/data"
        ALTER_SOURCE_DIR="${PROJECT_SOURCE_DIR}" ALTER_BINARY_DIR="${PROJECT_BINARY_DIR}")
    target_link_libraries(${target} PRIVATE ${ARG_LIBS} Qt6::Test alter_warnings)
    if(ARG_TORCH)
        alter_use_torch(${target})
    endif()
    if(NOT ARG_TIMEOUT)
        set(ARG_TIMEOUT 120)
    endif()
    add_test(NAME ${name} COMMAND ${target})
    if(ARG_LABEL MATCHES "recipe|model")
        set_tests_properties(${name} PROPERTIES PROCESSORS 2) # LibTorch uses every core: not beside another one
    endif()
    # Threads that wait for each other give way: beside other programs a training test took ten times as long.
    set_tests_properties(${name} PROPERTIES LABELS "${ARG_LABEL}" TIMEOUT ${ARG_TIMEOUT}
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;GOMP_SPINCOUNT=1000" SKIP_REGULAR_EXPRESSION "Totals: 0 passed")
endfunction()
