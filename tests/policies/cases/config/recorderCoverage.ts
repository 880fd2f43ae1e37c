import type { PolicyResource } from "../../../../policies/core/resource";
import type { Inputs } from "../../../../policies/types";
import { advises, fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const RECORDER = "aws:cfg/recorder:Recorder";
const PARTIAL = "recordingGroup leaves out types of resources";
const NO_GLOBAL = "recordingGroup.includeGlobalResourceTypes is not true, which one region needs";

const recorder = (recordingGroup: Inputs<typeof RECORDER>["recordingGroup"]): PolicyResource =>
    resource(RECORDER, { recordingGroup });
const strategy = (useOnly: string): PolicyResource =>
    recorder({ includeGlobalResourceTypes: true, recordingStrategies: [{ useOnly }] });

export const cases: RuleCases = {
    passing: {
        "all types": passes(recorder({ allSupported: true, includeGlobalResourceTypes: true })),
        "all types, by strategy": passes(strategy("ALL_SUPPORTED_RESOURCE_TYPES")),
    },
    violating: {
        "some types": fails(
            PARTIAL,
            recorder({ allSupported: false, includeGlobalResourceTypes: true, resourceTypes: ["AWS::S3::Bucket"] }),
        ),
        "all types but some": fails(PARTIAL, strategy("EXCLUSION_BY_RESOURCE_TYPES")),
        "no global types": advises(NO_GLOBAL, recorder({ allSupported: true })),
    },
    unknown: {
        "whether all are recorded": undecided("recordingGroup.allSupported", recorder({ allSupported: UNKNOWN })),
        "the strategy": undecided("recordingGroup.recordingStrategies.0.useOnly", strategy(UNKNOWN)),
    },
    absent: { "the group: AWS records all but the global types": advises(NO_GLOBAL, resource(RECORDER, {})) },
};
