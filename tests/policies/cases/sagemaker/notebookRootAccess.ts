import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const NOTEBOOK = "aws:sagemaker/notebookInstance:NotebookInstance";

export const cases: RuleCases = {
    passing: { "no root": passes(resource(NOTEBOOK, { rootAccess: "Disabled" })) },
    violating: { root: fails("rootAccess is not Disabled", resource(NOTEBOOK, { rootAccess: "Enabled" })) },
    unknown: { "whether they are": undecided("rootAccess", resource(NOTEBOOK, { rootAccess: UNKNOWN })) },
    absent: { "AWS makes them root": fails("rootAccess is not Disabled", resource(NOTEBOOK, {})) },
};
