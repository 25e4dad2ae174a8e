# What a package holds: `cmake --install build --prefix DIR`, or DESTDIR=… with the prefix /usr. Texts are inside the
# programs (translations/). Checked by tests/packaging/installed.cmake.
include(GNUInstallDirs)

set(documents README.md docs/training.md docs/profile.md docs/postgresql.md docs/protection.md)

# KDSoap for Qt 6 comes with few distributions: what ./dev built outside the system goes with the programs.
get_target_property(kdsoap_type KDSoap::kdsoap TYPE)
get_target_property(kdsoap_file KDSoap::kdsoap LOCATION)
cmake_path(IS_PREFIX CMAKE_INSTALL_PREFIX "${kdsoap_file}" NORMALIZE kdsoap_in_prefix)
set(carries_kdsoap OFF)
if(kdsoap_type STREQUAL SHARED_LIBRARY AND NOT kdsoap_file MATCHES "^/usr/" AND NOT kdsoap_in_prefix)
    set(carries_kdsoap ON)
endif()

if(WIN32)
    # one folder, as the task's definition says: %ProgramFiles%\Kmen
    set(programs_folder .)
    set(tasks_folder tasks)
    set(documents_folder doc)
    set(libraries_folder .)
else()
    set(programs_folder ${CMAKE_INSTALL_BINDIR})
    set(tasks_folder ${CMAKE_INSTALL_DATADIR}/kmen/windows)
    set(documents_folder ${CMAKE_INSTALL_DOCDIR})
    set(libraries_folder ${CMAKE_INSTALL_LIBDIR}/kmen)
endif()

if(carries_kdsoap)
    install(IMPORTED_RUNTIME_ARTIFACTS KDSoap::kdsoap KDSoap::kdsoap-server
        RUNTIME DESTINATION ${libraries_folder} LIBRARY DESTINATION ${libraries_folder})
endif()
get_property(libraries GLOBAL PROPERTY KMEN_LIBRARIES)
if(BUILD_SHARED_LIBS)
    install(TARGETS ${libraries} RUNTIME DESTINATION ${libraries_folder} LIBRARY DESTINATION ${libraries_folder})
    set_target_properties(${libraries} PROPERTIES INSTALL_RPATH "$ORIGIN")
endif()
if(carries_kdsoap OR BUILD_SHARED_LIBS)
    set_target_properties(kmen kmen-worker kmen-training PROPERTIES
        INSTALL_RPATH "$ORIGIN/../${libraries_folder}")
endif()
install(TARGETS kmen kmen-worker RUNTIME DESTINATION ${programs_folder} COMPONENT office)
install(TARGETS kmen-training RUNTIME DESTINATION ${programs_folder} COMPONENT training)

install(FILES LICENSE DESTINATION ${documents_folder} COMPONENT office)
foreach(document ${documents})
    if(EXISTS ${CMAKE_SOURCE_DIR}/${document})
        install(FILES ${document} DESTINATION ${documents_folder} COMPONENT office)
    endif()
endforeach()
install(FILES resources/schemas/profile.schema.json
    DESTINATION ${CMAKE_INSTALL_DATADIR}/kmen/schemas COMPONENT office)
install(FILES packaging/windows/kmen-distribute.xml packaging/windows/kmen-reconcile.xml
    DESTINATION ${tasks_folder} COMPONENT office)

if(NOT WIN32)
    # systemd looks under /usr/lib, on a distribution with lib64 too
    set(units_folder lib/systemd/system)
    # the programs' place is known when they are installed (cmake --install --prefix)
    install(CODE "
        foreach(unit kmen-distribute.service kmen-reconcile.service)
            file(READ \"${CMAKE_SOURCE_DIR}/packaging/systemd/\${unit}\" text)
            string(REPLACE \"ExecStart=/usr/bin/\" \"ExecStart=\${CMAKE_INSTALL_PREFIX}/${programs_folder}/\" text \"\${text}\")
            file(WRITE \"\$ENV{DESTDIR}\${CMAKE_INSTALL_PREFIX}/${units_folder}/\${unit}\" \"\${text}\")
            message(STATUS \"Installing: \$ENV{DESTDIR}\${CMAKE_INSTALL_PREFIX}/${units_folder}/\${unit}\")
        endforeach()" COMPONENT office)
    install(FILES packaging/systemd/kmen-distribute.timer packaging/systemd/kmen-reconcile.timer
        DESTINATION ${units_folder} COMPONENT office)
    install(FILES packaging/systemd/kmen.sysusers DESTINATION lib/sysusers.d RENAME kmen.conf COMPONENT office)
    install(FILES packaging/systemd/kmen.tmpfiles DESTINATION lib/tmpfiles.d RENAME kmen.conf COMPONENT office)
    install(FILES packaging/linux/kmen.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications COMPONENT office)
endif()

if(KMEN_TESTS)
    add_test(NAME installed COMMAND ${CMAKE_COMMAND} -DBUILD=${CMAKE_BINARY_DIR} -DSOURCE=${CMAKE_SOURCE_DIR}
        -P ${CMAKE_SOURCE_DIR}/tests/packaging/installed.cmake)
    set_tests_properties(installed PROPERTIES TIMEOUT 120)
endif()
