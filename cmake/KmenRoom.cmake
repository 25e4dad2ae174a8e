# How every target of the project is built: one library a room, one program a folder of tests.

add_library(kmen-options INTERFACE)
target_compile_options(kmen-options INTERFACE
    -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Werror
    # ccache can only reuse objects built with a precompiled header if the header's content is hashed
    $<$<CXX_COMPILER_ID:GNU>:-fpch-preprocess>
    # libstdc++ 12 uses its own deprecated std::get_temporary_buffer, and clang says so in our name
    $<$<CXX_COMPILER_ID:Clang>:-Wno-deprecated-declarations>)
target_compile_definitions(kmen-options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_KEYWORDS QT_NO_FOREACH
    QT_USE_QSTRINGBUILDER QT_DISABLE_DEPRECATED_BEFORE=0x060400)
if(Qt6_VERSION VERSION_GREATER_EQUAL 6.5)
    # what later versions advise against is the only way in 6.4, the oldest one we build with
    target_compile_definitions(kmen-options INTERFACE QT_WARN_DEPRECATED_UP_TO=0x060400)
    # earlier ones ask for it themselves; programs and libraries share the precompiled headers
    target_compile_options(kmen-options INTERFACE -fPIC)
endif()
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_GREATER_EQUAL 13)
    # it takes the payload of an empty std::optional for one that is read (GCC bug 80635)
    target_compile_options(kmen-options INTERFACE -Wno-maybe-uninitialized)
endif()
target_include_directories(kmen-options INTERFACE ${CMAKE_SOURCE_DIR}/core ${CMAKE_SOURCE_DIR})
if(KMEN_SANITIZE)
    target_compile_options(kmen-options INTERFACE -fsanitize=address,undefined -fno-omit-frame-pointer
        -fno-sanitize-recover=undefined)
    target_link_options(kmen-options INTERFACE -fsanitize=address,undefined)
endif()

if(KMEN_FUZZ)
    target_compile_options(kmen-options INTERFACE -fsanitize=fuzzer-no-link)
endif()

find_program(KMEN_MOLD mold)
if(KMEN_MOLD AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    target_link_options(kmen-options INTERFACE -fuse-ld=mold)
endif()


# kmen_program(<name>): what every program needs beside its own files.
function(kmen_program name)
    set_target_properties(${name} PROPERTIES LINK_DEPENDS_NO_SHARED ON)
    if(KMEN_SANITIZE)
        target_sources(${name} PRIVATE ${PROJECT_SOURCE_DIR}/cmake/sanitized_end.cpp)
    endif()
endfunction()

# Files of a room or of a folder of tests that are compiled together, twenty at a time: their headers are read once, and
# what they instantiate is made once. A helper in an anonymous namespace therefore has a name that no other file there
# uses.
function(kmen_compile_together target)
    set_target_properties(${target} PROPERTIES UNITY_BUILD ON UNITY_BUILD_BATCH_SIZE 20)
    if(KMEN_SANITIZE)
        # GCC sees through more of the sanitizers' own code in a larger file, and takes it for reads of empty optionals
        target_compile_options(${target} PRIVATE $<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized>)
    endif()
endfunction()

# A library of the project. What is shipped has all of them inside its programs; the everyday build shares them between
# the programs (BUILD_SHARED_LIBS), which are then linked in a moment, and only once.
function(kmen_library target)
    # without the definition that CMake gives to shared ones: the precompiled headers know none
    set_target_properties(${target} PROPERTIES LINKER_LANGUAGE CXX DEFINE_SYMBOL "" LINK_DEPENDS_NO_SHARED ON)
    set_property(GLOBAL APPEND PROPERTY KMEN_LIBRARIES ${target})
endfunction()

# kmen_room(<name> [TOGETHER] DEPENDS <rooms and libraries>)
# A room is one folder of core/ or ui/; its target is core-<name>. What it does not depend on it cannot link.
function(kmen_room name)
    cmake_parse_arguments(room "TOGETHER" "FOLDER" "DEPENDS;PRIVATE" ${ARGN})
    if(NOT room_FOLDER)
        set(room_FOLDER ${name})
    endif()
    file(GLOB_RECURSE sources CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/${room_FOLDER}/*.cpp
        ${CMAKE_CURRENT_SOURCE_DIR}/${room_FOLDER}/*.h)
    if(NOT sources)
        set(sources ${CMAKE_SOURCE_DIR}/cmake/empty.cpp)
    endif()
    add_library(core-${name} ${sources})
    kmen_library(core-${name})
    target_link_libraries(core-${name} PUBLIC kmen-options ${room_DEPENDS} PRIVATE ${room_PRIVATE})
    if(BUILD_SHARED_LIBS)
        # a room's tests look at what it made with its own tools; a static library hands them on by itself
        foreach(library ${room_PRIVATE})
            target_link_libraries(core-${name} INTERFACE $<LINK_ONLY:${library}>)
        endforeach()
    endif()
    kmen_precompile(core-${name})
    if(room_TOGETHER)
        kmen_compile_together(core-${name})
    endif()
endfunction()

# Three precompiled headers serve all targets: core, the rooms above the registers' wire, and widgets.
function(kmen_precompile target)
    get_target_property(libraries ${target} LINK_LIBRARIES)
    set(above_the_wire "core-(audit|registry|identify|sync|identity|access|training)")
    if("Qt6::Widgets" IN_LIST libraries OR "kmen-ui" IN_LIST libraries)
        set(owner kmen-pch-widgets)
    elseif(target MATCHES "^${above_the_wire}$" OR libraries MATCHES "${above_the_wire}")
        set(owner kmen-pch-rooms)
    else()
        set(owner kmen-pch-core)
    endif()
    target_precompile_headers(${target} REUSE_FROM ${owner})
endfunction()

# Only Qt's include folders, not its definitions: a header compiled with QT_NETWORK_LIB defined could not be used by a
# target that does not link Qt6::Network.
function(kmen_pch_owner name header)
    add_library(${name} STATIC ${CMAKE_SOURCE_DIR}/cmake/empty.cpp)
    target_link_libraries(${name} PUBLIC kmen-options)
    foreach(module ${ARGN})
        target_include_directories(${name} SYSTEM PRIVATE
            $<TARGET_PROPERTY:Qt6::${module},INTERFACE_INCLUDE_DIRECTORIES>)
    endforeach()
    # Qt defines it for its users; the header must agree
    target_compile_definitions(${name} PRIVATE $<$<NOT:$<CONFIG:Debug>>:QT_NO_DEBUG>)
    target_precompile_headers(${name} PRIVATE ${header})
endfunction()
kmen_pch_owner(kmen-pch-core ${CMAKE_SOURCE_DIR}/cmake/pch_core.h Core Network Sql)
kmen_pch_owner(kmen-pch-rooms ${CMAKE_SOURCE_DIR}/cmake/pch_rooms.h Core Network Sql)
kmen_pch_owner(kmen-pch-widgets ${CMAKE_SOURCE_DIR}/cmake/pch_widgets.h Core Network Sql Gui Widgets)
# Qt's own headers ask for these two, so the header must have been compiled with what its users define.
target_compile_definitions(kmen-pch-widgets PRIVATE QT_GUI_LIB QT_WIDGETS_LIB)
set_target_properties(kmen-pch-core kmen-pch-rooms kmen-pch-widgets PROPERTIES AUTOMOC OFF)

# A program's own files with what moc makes of them: AUTOMOC would start CMake and compile a file more for each program.
function(kmen_test_program name)
    add_executable(${name})
    foreach(file ${ARGN})
        get_filename_component(stem ${file} NAME_WE)
        set(moc ${CMAKE_CURRENT_BINARY_DIR}/moc/${stem}.moc)
        qt_generate_moc(${file} ${moc})
        target_sources(${name} PRIVATE ${file} ${moc})
    endforeach()
    target_include_directories(${name} PRIVATE ${CMAKE_CURRENT_BINARY_DIR}/moc)
    set_target_properties(${name} PROPERTIES AUTOMOC OFF)
    kmen_program(${name})
endfunction()

# The sanitizers make a program several times slower.
set(KMEN_TEST_SECONDS 300)
if(KMEN_SANITIZE)
    set(KMEN_TEST_SECONDS 1200)
endif()

# kmen_tests(<name> [ON_BOTH_ENGINES <tests>] FILES <files> LIBRARIES <libraries>): all tests of a folder in one program,
# whose files are compiled some together, for most of a test's compilation is its headers'. CTest knows each by its
# file's name and runs it in a process of its own; those on both engines a second time, as <test>.postgresql, on a
# server that the test starts itself.
function(kmen_tests name)
    cmake_parse_arguments(PARSE_ARGV 1 tests "" "" "ON_BOTH_ENGINES;FILES;LIBRARIES")
    kmen_test_program(${name} ${tests_FILES})
    target_link_libraries(${name} PRIVATE kmen-test-support ${tests_LIBRARIES})
    kmen_precompile(${name})
    kmen_compile_together(${name})
    # a test class stands in a file that others include, which is no header
    set(before "#pragma GCC diagnostic ignored \"-Wsubobject-linkage\"")
    if(Qt6_VERSION VERSION_GREATER_EQUAL 6.7)
        # QTRY_VERIFY narrows its own milliseconds there; what a test converts itself is judged with the earlier versions
        string(APPEND before "\n#pragma GCC diagnostic ignored \"-Wconversion\"")
    endif()
    set_target_properties(${name} PROPERTIES UNITY_BUILD_CODE_BEFORE_INCLUDE "${before}")
    set(environment
        "QT_QPA_PLATFORM=offscreen;QT_LOGGING_RULES=qt.tlsbackend*=false;KMEN_BIN=${CMAKE_BINARY_DIR}/bin")
    foreach(file ${tests_FILES})
        get_filename_component(test ${file} NAME_WE)
        add_test(NAME ${test} COMMAND ${name} ${test})
        set_tests_properties(${test} PROPERTIES TIMEOUT ${KMEN_TEST_SECONDS} SKIP_RETURN_CODE 77
            ENVIRONMENT "${environment}")
        if(test IN_LIST tests_ON_BOTH_ENGINES)
            add_test(NAME ${test}.postgresql COMMAND ${name} ${test})
            set_tests_properties(${test}.postgresql PROPERTIES TIMEOUT ${KMEN_TEST_SECONDS} SKIP_RETURN_CODE 77
                ENVIRONMENT "${environment};KMEN_TEST_ENGINE=postgresql")
        endif()
    endforeach()
endfunction()
