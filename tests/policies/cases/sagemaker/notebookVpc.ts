import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const NOTEBOOK = "aws:sagemaker/notebookInstance:NotebookInstance";
const both = { subnetId: "subnet-1234abcd", securityGroups: ["sg-1234abcd"] };

export const cases: RuleCases = {
    passing: {
        "a subnet and a group": passes(resource(NOTEBOOK, both)),
        "a subnet and a group that are made with it": passes(
            resource(NOTEBOOK, { subnetId: UNKNOWN, securityGroups: [UNKNOWN] }),
        ),
    },
    violating: {
        "no subnet": fails("subnetId is not set", resource(NOTEBOOK, { ...both, subnetId: null })),
        "no group": fails("securityGroups is empty", resource(NOTEBOOK, { ...both, securityGroups: [] })),
    },
    unknown: { "the groups": undecided("securityGroups", resource(NOTEBOOK, { ...both, securityGroups: UNKNOWN })) },
    absent: { neither: fails(["subnetId is not set", "securityGroups is empty"], resource(NOTEBOOK, {})) },
};
