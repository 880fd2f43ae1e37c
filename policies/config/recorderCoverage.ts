import { fsbp } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { list } from "../core/values";

const EVERYTHING = "ALL_SUPPORTED_RESOURCE_TYPES";

export const recorderCoverage = resourceRule({
    name: "config-recorder-coverage",
    description:
        "The recorder of AWS Config records all types of resources. What is not recorded has no history, and no rule of AWS " +
        "Config or Security Hub sees it; new types are recorded by themselves only where all are.",
    severity: "medium",
    level: "mandatory",
    fix: "Set recordingGroup.allSupported to true, and in one region includeGlobalResourceTypes as well.",
    url: "https://docs.aws.amazon.com/config/latest/developerguide/select-resources.html",
    framework: fsbp("Config.1", "AWS Config should be enabled and use the service-linked role for resource recording"),
    types: ["aws:cfg/recorder:Recorder"],
    *check({ props }) {
        const group = props.recordingGroup ?? {};
        const [strategy] = list(group.recordingStrategies);
        // AWS records all types unless told otherwise.
        if (group.allSupported === false || (strategy?.useOnly ?? EVERYTHING) !== EVERYTHING) {
            yield "recordingGroup leaves out types of resources";
        }
        // In each region but one this is as it should be: IAM would be recorded, and paid for, once more.
        if (group.includeGlobalResourceTypes !== true) {
            yield { advisory: "recordingGroup.includeGlobalResourceTypes is not true, which one region needs" };
        }
    },
});
