# The .deb: the installed tree, and what it needs of Debian's packages as dpkg-shlibdeps finds it.
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME alter-workbench)
set(CPACK_PACKAGE_VERSION ${PROJECT_VERSION})
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "teaches a small language model several tasks at once")
set(CPACK_PACKAGE_DESCRIPTION "ALTER Workbench trains a mixture of task adapters: a small language model
stays as it is, each task gets a small adapter in every block, and routers
let the tasks use each other's. A window and a command line program, alter.
It works on the processor; LibTorch and Arrow are carried along.")
set(CPACK_PACKAGE_CONTACT "The ALTER Workbench developers <alter-workbench@localhost.localdomain>" CACHE STRING
    "Name and address of who answers for the package")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_PACKAGE_DIRECTORY ${PROJECT_BINARY_DIR}/package)
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE
    WORLD_READ WORLD_EXECUTE)

set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION science)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
# xz would make it smaller, but takes minutes; dpkg of Debian 12 reads both.
set(CPACK_DEBIAN_COMPRESSION_TYPE zstd)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS_PRIVATE_DIRS ${CMAKE_CURRENT_BINARY_DIR}/absent_cuda ${LibTorch_LIBRARY_DIR}
    ${PROJECT_SOURCE_DIR}/.deps/site/pyarrow)
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "fonts-dejavu-core, qt6-wayland")
include(CPack)
