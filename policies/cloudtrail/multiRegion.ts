import { fsbp } from "../core/frameworks";
import { resourceRule } from "../core/rule";

export const multiRegion = resourceRule({
    name: "cloudtrail-multi-region",
    description:
        "A trail logs what happens in all regions, the global services among them. Whoever wants not to be seen works in a " +
        "region that nobody uses, and changes to IAM are logged as global events only.",
    severity: "high",
    level: "mandatory",
    fix: "Set isMultiRegionTrail to true and leave includeGlobalServiceEvents on.",
    url: "https://docs.aws.amazon.com/awscloudtrail/latest/userguide/receive-cloudtrail-log-files-from-multiple-regions.html",
    framework: fsbp(
        "CloudTrail.1",
        "CloudTrail should be enabled and configured with at least one multi-Region trail that includes read and write " +
            "management events",
    ),
    types: ["aws:cloudtrail/trail:Trail"],
    *check({ props }) {
        if (props.isMultiRegionTrail !== true) {
            yield "isMultiRegionTrail is not true";
        }
        // On by default.
        if (props.includeGlobalServiceEvents === false) {
            yield "includeGlobalServiceEvents is false";
        }
    },
    remediate: () => ({ isMultiRegionTrail: true, includeGlobalServiceEvents: true }),
});
