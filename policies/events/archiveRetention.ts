import { nist } from "../core/frameworks";
import { resourceRule } from "../core/rule";

export const archiveRetention = resourceRule({
    name: "events-archive-retention",
    description:
        "An archive of events says for how long it keeps them. Unless it does they are kept, and paid for, forever, whatever one " +
        "has promised about the data in them.",
    severity: "low",
    level: "advisory",
    fix: "Set retentionDays to the number of days for which events may have to be replayed.",
    url: "https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-archive.html",
    framework: nist("SI-12", "Information Management and Retention"),
    types: ["aws:cloudwatch/eventArchive:EventArchive"],
    *check({ props }) {
        if ((props.retentionDays ?? 0) === 0) {
            yield "retentionDays is not set, so that nothing is ever deleted";
        }
    },
});
