"""Stand-in for `test.support.warnings_helper`."""


def check_syntax_warning(case, statement, errtext="", *, lineno=1, offset=None):
    import warnings

    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always", SyntaxWarning)
        compile(statement, "<testcase>", "exec")
    case.assertEqual(len(caught), 1, "warnings of a syntax that is allowed")
    case.assertIn(errtext, str(caught[0].message))


class check_warnings:
    def __init__(self, *filters, quiet=False):
        import warnings

        self.filters, self.quiet = filters, quiet
        self.manager = warnings.catch_warnings(record=True)

    def __enter__(self):
        import warnings

        self.caught = self.manager.__enter__()
        warnings.simplefilter("always")
        return self

    @property
    def warnings(self):
        return self.caught

    def __exit__(self, *trouble):
        self.manager.__exit__(*trouble)
        if trouble[0] is None and not self.quiet:
            for text, category in self.filters:
                given = [1 for item in self.caught if issubclass(item.category, category)]
                assert given, f"no {category.__name__}"
        return False


class _NoWarnings(check_warnings):
    def __init__(self, case, message="", category=Warning, force_gc=False):
        super().__init__()
        self.case = case

    def __exit__(self, *trouble):
        self.manager.__exit__(*trouble)
        if trouble[0] is None:
            self.case.assertEqual([item.message for item in self.caught], [])
        return False


check_no_warnings = check_no_resource_warning = _NoWarnings


def ignore_warnings(*, category):
    return lambda method: method
