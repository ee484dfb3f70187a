"""The board's files and folders, by CPython's names; `ilistdir` is MicroPython's."""

import _files

name = "chalcopy"
sep = "/"

_FOLDER, _FILE = 0x4000, 0x8000
# By errno, as MicroPython's tools read them.
_ERRORS = {
    2: "ENOENT", 5: "EIO", 12: "ENOMEM", 17: "EEXIST", 20: "ENOTDIR", 21: "EISDIR",
    22: "EINVAL", 28: "ENOSPC", 36: "ENAMETOOLONG", 39: "ENOTEMPTY", 84: "EILSEQ",
}


def _done(answer, path):
    # What failed is told by a negative errno.
    if isinstance(answer, int) and answer < 0:
        raise OSError(-answer, _ERRORS.get(-answer, "EIO"), path)
    return answer


class stat_result(tuple):
    """Mode and size are what a board knows; the other eight are 0."""

    @property
    def st_mode(self):
        return self[0]

    @property
    def st_size(self):
        return self[6]


def stat(path):
    """The mode and the size of a file or folder."""
    is_folder, size = _done(_files.stat(path), path)
    return stat_result((_FOLDER if is_folder else _FILE, 0, 0, 0, 0, 0, size, 0, 0, 0))


def ilistdir(path="/"):
    """For each entry of a folder: name, mode, 0, size."""
    for entry, is_folder, size in _done(_files.list(path), path):
        yield entry, _FOLDER if is_folder else _FILE, 0, size


def listdir(path="/"):
    """The names of a folder's entries."""
    return [entry[0] for entry in ilistdir(path)]


def mkdir(path):
    """Makes a folder."""
    _done(_files.mkdir(path), path)


def _remove(path, is_folder):
    if _done(_files.stat(path), path)[0] != is_folder:
        _done(-20 if is_folder else -21, path)
    _done(_files.remove(path), path)


def remove(path):
    """Removes a file."""
    _remove(path, False)


def rmdir(path):
    """Removes an empty folder."""
    _remove(path, True)


unlink = remove


def rename(path, to):
    """Gives a file or folder another name; a file of that name is replaced."""
    _done(_files.rename(path, to), path)


def getcwd():
    """There is one folder that paths begin in."""
    return "/"
