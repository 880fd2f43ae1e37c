import { fsbp } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { text } from "../core/values";

export const guarddutyFeatures = resourceRule({
    name: "detection-guardduty-features",
    description:
        "No protection of GuardDuty is switched off, neither in the detector nor beside it. Without the one for S3 nobody sees " +
        "that a stolen credential reads out a lake.",
    severity: "medium",
    level: "mandatory",
    fix: 'Set status to "ENABLED", or datasources.s3Logs.enable to true.',
    url: "https://docs.aws.amazon.com/guardduty/latest/ug/s3-protection.html",
    framework: fsbp("GuardDuty.10", "GuardDuty S3 Protection should be enabled"),
    types: ["aws:guardduty/detector:Detector", "aws:guardduty/detectorFeature:DetectorFeature"],
    params: {
        features: {
            type: "array",
            items: { type: "string" },
            description: "Names of the features that have to be on.",
            default: [
                "EBS_MALWARE_PROTECTION",
                "EKS_AUDIT_LOGS",
                "LAMBDA_NETWORK_LOGS",
                "RDS_LOGIN_EVENTS",
                "RUNTIME_MONITORING",
                "S3_DATA_EVENTS",
            ],
        },
    },
    *check({ type, props }, { params }) {
        if (type === "aws:guardduty/detectorFeature:DetectorFeature") {
            if (props.status === "DISABLED" && params.features.includes(text(props.name))) {
                yield "status switches it off";
            }
        } else if (props.datasources?.s3Logs?.enable === false) {
            yield "datasources.s3Logs.enable is false";
        }
    },
});
