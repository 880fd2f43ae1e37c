import { advises, fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const NOTEBOOK = "aws:sagemaker/notebookInstance:NotebookInstance";
const notebook = (platformIdentifier: string): ReturnType<typeof resource> =>
    resource(NOTEBOOK, { platformIdentifier });

export const cases: RuleCases = {
    passing: {
        "Amazon Linux 2023": passes(notebook("notebook-al2023-v1")),
        "Amazon Linux 2 in its time": { ...passes(notebook("notebook-al2-v3")), params: { today: "2026-03-31" } },
    },
    violating: {
        "Amazon Linux 2": fails(
            "platformIdentifier has been out of support since 2026-06-30",
            notebook("notebook-al2-v3"),
        ),
        "Amazon Linux 1": fails(
            "platformIdentifier has been out of support since 2023-12-31",
            notebook("notebook-al1-v1"),
        ),
        "Amazon Linux 2 near its end": {
            ...advises("platformIdentifier is supported until 2026-06-30 only", notebook("notebook-al2-v2")),
            params: { today: "2026-04-01" },
        },
        "a platform that no table knows": advises(
            "platformIdentifier is in no table of supported versions, so that its support cannot be judged",
            notebook("notebook-al2030-v1"),
        ),
    },
    unknown: { "the platform": undecided("platformIdentifier", notebook(UNKNOWN)) },
    absent: {
        "AWS takes Amazon Linux 2": fails(
            "the default platform has been out of support since 2026-06-30",
            resource(NOTEBOOK, {}),
        ),
    },
};
