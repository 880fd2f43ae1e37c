import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const NOTEBOOK = "aws:sagemaker/notebookInstance:NotebookInstance";
const NO_KEY = "kmsKeyId names no key of one's own";

export const cases: RuleCases = {
    passing: {
        "a key of one's own": passes(resource(NOTEBOOK, { kmsKeyId: "1234abcd-12ab-34cd-56ef-1234567890ab" })),
        "its alias": passes(resource(NOTEBOOK, { kmsKeyId: "alias/notebooks" })),
    },
    violating: { "the key of AWS": fails(NO_KEY, resource(NOTEBOOK, { kmsKeyId: "alias/aws/sagemaker" })) },
    unknown: { "the key": undecided("kmsKeyId", resource(NOTEBOOK, { kmsKeyId: UNKNOWN })) },
    absent: { "no key": fails(NO_KEY, resource(NOTEBOOK, {})) },
};
