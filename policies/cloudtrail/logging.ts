import { cis } from "../core/frameworks";
import { resourceRule } from "../core/rule";

export const logging = resourceRule({
    name: "cloudtrail-logging",
    description:
        "A trail or event data store that is there is switched on. A trail that is off looks like a trail in every list, and to " +
        "switch it off is among the first things that an intruder does.",
    severity: "critical",
    level: "mandatory",
    fix: "Remove enableLogging, whose default is true, or suspend from an event data store.",
    url: "https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-turning-off-logging.html",
    framework: cis("3.1", "Ensure CloudTrail is enabled in all regions"),
    types: ["aws:cloudtrail/eventDataStore:EventDataStore", "aws:cloudtrail/trail:Trail"],
    *check({ type, props }) {
        if (type === "aws:cloudtrail/trail:Trail") {
            if (props.enableLogging === false) {
                yield "enableLogging is false";
            }
        } else if (props.suspend === "true") {
            yield "suspend is set";
        }
    },
});
