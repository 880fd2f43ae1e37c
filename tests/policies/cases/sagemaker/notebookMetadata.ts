import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const NOTEBOOK = "aws:sagemaker/notebookInstance:NotebookInstance";
const FIRST = "instanceMetadataServiceConfiguration.minimumInstanceMetadataServiceVersion is not 2";
const notebook = (minimumInstanceMetadataServiceVersion: string): ReturnType<typeof resource> =>
    resource(NOTEBOOK, { instanceMetadataServiceConfiguration: { minimumInstanceMetadataServiceVersion } });

export const cases: RuleCases = {
    passing: { "version 2": passes(notebook("2")) },
    violating: { "version 1": fails(FIRST, notebook("1")) },
    unknown: {
        "the version": undecided(
            "instanceMetadataServiceConfiguration.minimumInstanceMetadataServiceVersion",
            notebook(UNKNOWN),
        ),
    },
    absent: { "no version": fails(FIRST, resource(NOTEBOOK, {})) },
};
