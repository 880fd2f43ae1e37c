import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const NOTEBOOK = "aws:sagemaker/notebookInstance:NotebookInstance";
const OPEN = "directInternetAccess is not Disabled";

export const cases: RuleCases = {
    passing: { "no way out of its own": passes(resource(NOTEBOOK, { directInternetAccess: "Disabled" })) },
    violating: { "a way out of its own": fails(OPEN, resource(NOTEBOOK, { directInternetAccess: "Enabled" })) },
    unknown: {
        "whether it has one": undecided("directInternetAccess", resource(NOTEBOOK, { directInternetAccess: UNKNOWN })),
    },
    absent: { "AWS gives it one": fails(OPEN, resource(NOTEBOOK, { subnetId: "subnet-1234abcd" })) },
};
