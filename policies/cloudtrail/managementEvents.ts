import { fsbp } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { list } from "../core/values";
import type { Inputs } from "../types";

type Trail = Inputs<"aws:cloudtrail/trail:Trail">;

export const managementEvents = resourceRule({
    name: "cloudtrail-management-events",
    description:
        "A trail that logs management events logs all of them, reads and writes of every service. What a selector leaves out " +
        "is where an intruder looks around unseen, and KMS is the service that is left out most often.",
    severity: "medium",
    level: "mandatory",
    fix: "Set readWriteType to All and remove excludeManagementEventSources, or the fields beside eventCategory.",
    url: "https://docs.aws.amazon.com/awscloudtrail/latest/userguide/logging-management-events-with-cloudtrail.html",
    framework: fsbp(
        "CloudTrail.1",
        "CloudTrail should be enabled and configured with at least one multi-Region trail that includes read and write " +
            "management events",
    ),
    types: ["aws:cloudtrail/trail:Trail"],
    *check({ props }) {
        yield* basicProblems(props);
        yield* advancedProblems(props);
    },
});

function* basicProblems({ eventSelectors }: Trail): Iterable<string> {
    for (const [index, selector] of list(eventSelectors).entries()) {
        // A selector logs management events unless it says otherwise.
        if (selector?.includeManagementEvents === false) {
            continue;
        }
        if ((selector?.readWriteType ?? "All") !== "All") {
            yield `eventSelectors[${index}].readWriteType leaves out events`;
        }
        if (list(selector?.excludeManagementEventSources).length > 0) {
            yield `eventSelectors[${index}].excludeManagementEventSources leaves out services`;
        }
    }
}

function* advancedProblems({ advancedEventSelectors }: Trail): Iterable<string> {
    for (const [index, selector] of list(advancedEventSelectors).entries()) {
        const fields = list(selector?.fieldSelectors);
        const isOfManagement = fields.some(
            (field) => field?.field === "eventCategory" && list(field.equals).includes("Management"),
        );
        // Every field beside the category narrows it down.
        if (isOfManagement && fields.length > 1) {
            yield `advancedEventSelectors[${index}].fieldSelectors leaves out events`;
        }
    }
}
