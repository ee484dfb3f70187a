# What a name may have been meant to be is not guessed.
import traceback

pressure = 3
for text in "presure", "'a'.uper", "import maths":
    try:
        exec(text)
    except Exception:
        print(traceback.format_exc().splitlines()[-1])
# -> NameError: name 'presure' is not defined
# -> AttributeError: 'str' object has no attribute 'uper'
# -> ModuleNotFoundError: No module named 'maths'
