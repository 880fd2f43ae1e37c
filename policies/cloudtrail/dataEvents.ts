import { cis } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { list, text } from "../core/values";
import type { Inputs } from "../types";

type Trail = Inputs<"aws:cloudtrail/trail:Trail">;

export const dataEvents = resourceRule({
    name: "cloudtrail-data-events",
    description:
        "A trail logs who reads and who writes the objects of buckets. By default it logs changes to the buckets themselves " +
        "only, so that nothing tells who has read a lake's data past its tables.",
    severity: "medium",
    level: "advisory",
    fix: 'Add a selector of data events for "AWS::S3::Object", of the lake\'s buckets or of all, with readWriteType All.',
    url: "https://docs.aws.amazon.com/awscloudtrail/latest/userguide/logging-data-events-with-cloudtrail.html",
    framework: cis("3.9", "Ensure that Object-level logging for read events is enabled for S3 bucket"),
    types: ["aws:cloudtrail/trail:Trail"],
    *check({ props }) {
        const logged = [...basic(props), ...advanced(props)];
        for (const [access, suffix] of [
            ["reads", "WriteOnly"],
            ["writes", "ReadOnly"],
        ] as const) {
            if (logged.every((kind) => kind === suffix)) {
                yield `no selector logs ${access} of S3 objects`;
            }
        }
    },
});

/** Which accesses to objects the basic selectors log: `All`, `ReadOnly` or `WriteOnly`, one by selector. */
function basic({ eventSelectors }: Trail): readonly string[] {
    return list(eventSelectors)
        .filter((selector) => list(selector?.dataResources).some((data) => data?.type === "AWS::S3::Object"))
        .map((selector) => text(selector?.readWriteType ?? "All"));
}

/** The same of the advanced selectors. */
function advanced({ advancedEventSelectors }: Trail): readonly string[] {
    return list(advancedEventSelectors).flatMap((selector) => {
        const fields = list(selector?.fieldSelectors);
        const demands = (name: string, value: string): boolean =>
            fields.some((field) => field?.field === name && list(field.equals).includes(value));
        const isOfObjects = demands("eventCategory", "Data") && demands("resources.type", "AWS::S3::Object");
        const kind = demands("readOnly", "true") ? "ReadOnly" : demands("readOnly", "false") ? "WriteOnly" : "All";
        return isOfObjects ? [kind] : [];
    });
}
