import { fsbp } from "../core/frameworks";
import { resourceRule } from "../core/rule";

export const logValidation = resourceRule({
    name: "cloudtrail-log-validation",
    description:
        "A trail writes signed digests of its log files. Without them nobody can tell afterwards whether a log file was changed " +
        "or deleted.",
    severity: "medium",
    level: "mandatory",
    fix: "Set enableLogFileValidation to true.",
    url: "https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-log-file-validation-intro.html",
    framework: fsbp("CloudTrail.4", "CloudTrail log file validation should be enabled"),
    types: ["aws:cloudtrail/trail:Trail"],
    *check({ props }) {
        if (props.enableLogFileValidation !== true) {
            yield "enableLogFileValidation is not true";
        }
    },
    remediate: () => ({ enableLogFileValidation: true }),
});
