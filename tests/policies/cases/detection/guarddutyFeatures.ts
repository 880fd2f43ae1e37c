import type { PolicyResource } from "../../../../policies/core/resource";
import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const DETECTOR = "aws:guardduty/detector:Detector";
const feature = (name: string, status: string): PolicyResource =>
    resource("aws:guardduty/detectorFeature:DetectorFeature", { name, status });
const detector = (enable: boolean): PolicyResource => resource(DETECTOR, { datasources: { s3Logs: { enable } } });

export const cases: RuleCases = {
    passing: {
        "a feature that is on": passes(feature("S3_DATA_EVENTS", "ENABLED")),
        "a feature that one has not agreed on": passes(feature("AI_ANALYST", "DISABLED")),
        "a detector that reads S3": passes(detector(true)),
    },
    violating: {
        "a feature that is off": fails("status switches it off", feature("S3_DATA_EVENTS", "DISABLED")),
        "a detector that does not read S3": fails("datasources.s3Logs.enable is false", detector(false)),
    },
    unknown: {
        "the status": undecided("status", feature("S3_DATA_EVENTS", UNKNOWN)),
        "the data sources": undecided("datasources", resource(DETECTOR, { datasources: UNKNOWN })),
    },
    absent: { "the data sources, which are read by default": passes(resource(DETECTOR, {})) },
};
