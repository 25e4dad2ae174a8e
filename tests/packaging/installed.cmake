# Installs the build into an empty folder and looks at what is there: the programs start from there, the services call
# them there, nothing points back into the build. cmake -DBUILD=… -DSOURCE=… -P installed.cmake
set(prefix ${BUILD}/installed)
file(REMOVE_RECURSE ${prefix})

execute_process(COMMAND ${CMAKE_COMMAND} --install ${BUILD} --prefix ${prefix}
    RESULT_VARIABLE failed OUTPUT_VARIABLE said ERROR_VARIABLE said)
if(failed)
    message(FATAL_ERROR "install failed:\n${said}")
endif()

set(expected
    bin/kmen bin/kmen-worker bin/kmen-training
    lib/systemd/system/kmen-distribute.service lib/systemd/system/kmen-distribute.timer
    lib/systemd/system/kmen-reconcile.service lib/systemd/system/kmen-reconcile.timer
    lib/sysusers.d/kmen.conf lib/tmpfiles.d/kmen.conf
    share/applications/kmen.desktop share/kmen/schemas/profile.schema.json
    share/kmen/windows/kmen-distribute.xml share/kmen/windows/kmen-reconcile.xml
    share/doc/kmen/LICENSE share/doc/kmen/README.md)
foreach(file ${expected})
    if(NOT EXISTS ${prefix}/${file})
        message(FATAL_ERROR "not installed: ${file}\n${said}")
    endif()
endforeach()

# the programs run where they were installed, without the build's library paths
foreach(program kmen-worker kmen-training kmen)
    execute_process(COMMAND ${CMAKE_COMMAND} -E env --unset=LD_LIBRARY_PATH QT_QPA_PLATFORM=offscreen
        ${prefix}/bin/${program} --help RESULT_VARIABLE failed OUTPUT_VARIABLE help ERROR_VARIABLE help TIMEOUT 60)
    if(failed OR NOT help MATCHES "${program}")
        message(FATAL_ERROR "${program} --help: ${failed}\n${help}")
    endif()
    file(READ_ELF ${prefix}/bin/${program} RPATH rpath RUNPATH runpath)
    if("${rpath}${runpath}" MATCHES "${BUILD}")
        message(FATAL_ERROR "${program} looks for libraries in the build: ${rpath}${runpath}")
    endif()
endforeach()

# the services call what was installed
foreach(service kmen-distribute kmen-reconcile)
    file(READ ${prefix}/lib/systemd/system/${service}.service text)
    if(NOT text MATCHES "ExecStart=${prefix}/bin/kmen-worker --config /etc/kmen/kmen.json ")
        message(FATAL_ERROR "${service}.service calls another program:\n${text}")
    endif()
endforeach()
find_program(systemd_analyze systemd-analyze)
if(systemd_analyze)
    # user and folders of the office are not there on a computer that only builds
    execute_process(COMMAND ${systemd_analyze} verify --man=no ${prefix}/lib/systemd/system/kmen-distribute.timer
        ${prefix}/lib/systemd/system/kmen-reconcile.timer OUTPUT_VARIABLE words ERROR_VARIABLE words)
    if(words MATCHES "kmen-[a-z]+\\.(service|timer):[0-9]+:" OR words MATCHES "is not executable")
        message(FATAL_ERROR "systemd-analyze: ${words}")
    endif()
endif()

# the tasks are XML, and every option that a definition names is one of the program's
find_program(xmllint xmllint)
execute_process(COMMAND ${prefix}/bin/kmen-worker --help OUTPUT_VARIABLE help ERROR_VARIABLE help)
foreach(task kmen-distribute kmen-reconcile)
    set(file ${prefix}/share/kmen/windows/${task}.xml)
    if(xmllint)
        execute_process(COMMAND ${xmllint} --noout ${file} RESULT_VARIABLE failed ERROR_VARIABLE words)
        if(failed)
            message(FATAL_ERROR "${task}.xml: ${words}")
        endif()
    endif()
    file(READ ${file} text)
    string(REGEX MATCH "<Arguments>[^<]*</Arguments>" arguments "${text}")
    file(READ ${prefix}/lib/systemd/system/${task}.service unit)
    string(REGEX MATCH "ExecStart=[^\n]*" start "${unit}")
    string(REGEX MATCHALL "--[a-z]+" options "${arguments} ${start}")
    list(REMOVE_DUPLICATES options)
    foreach(option ${options})
        if(NOT help MATCHES "${option}")
            message(FATAL_ERROR "${task}: kmen-worker knows no ${option}")
        endif()
    endforeach()
endforeach()
file(REMOVE_RECURSE ${prefix})
message(STATUS "installed and whole")
