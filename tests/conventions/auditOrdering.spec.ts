import type { RecordedResource } from "../../planner/recording";
import { changing, rule } from "../support/claims";

/** Inputs that name the bucket that something writes to as soon as it is made. */
const WRITES_TO: Readonly<Record<string, string>> = {
    "aws:cfg/deliveryChannel:DeliveryChannel": "s3BucketName",
    "aws:cloudtrail/trail:Trail": "s3BucketName",
    "aws:s3/bucketLogging:BucketLogging": "targetBucket",
    "databricks:index/mwsStorageConfigurations:MwsStorageConfigurations": "bucketName",
};

const BUCKET_POLICY = "aws:s3/bucketPolicy:BucketPolicy";

rule("what writes to a bucket as soon as it is made waits for the policy that lets it", {
    check: (graph) =>
        graph.resources
            .filter(({ type }) => type in WRITES_TO)
            .flatMap((writer) => {
                const bucket = writer.inputs[WRITES_TO[writer.type] ?? ""];
                const policy = graph.ofType(BUCKET_POLICY).find(({ inputs }) => inputs["bucket"] === bucket);
                return policy === undefined || graph.dependsOnTransitively(writer, policy)
                    ? []
                    : [`${writer.name} does not wait for ${policy.name}`];
            }),
    breaks: {
        "a trail that waits for the bucket alone": changing("aws:cloudtrail/trail:Trail", notWaitingFor(BUCKET_POLICY)),
        "a delivery channel that waits for nothing": changing("aws:cfg/deliveryChannel:DeliveryChannel", {
            dependencies: [],
        }),
    },
});

const RECORDER_STATUS = "aws:cfg/recorderStatus:RecorderStatus";
const PERMISSION = "aws:lambda/permission:Permission";

rule("AWS Config records once it can deliver, and judges once it records and may call what judges", {
    stacks: ["foundation"],
    check: (graph) => {
        const status = graph.only(RECORDER_STATUS);
        const waits: readonly (readonly [RecordedResource, RecordedResource])[] = [
            [graph.only("aws:cfg/rule:Rule", "unused-roles-rule"), graph.only(PERMISSION)],
            ...graph.ofType("aws:cfg/rule:Rule").map((judge) => [judge, status] as const),
            [status, graph.only("aws:cfg/deliveryChannel:DeliveryChannel")],
            [graph.only("aws:cfg/deliveryChannel:DeliveryChannel"), graph.only("aws:cfg/recorder:Recorder")],
        ];
        return waits
            .filter(([later, earlier]) => !graph.dependsOnTransitively(later, earlier))
            .map(([later, earlier]) => `${later.name} does not wait for ${earlier.name}`);
    },
    breaks: {
        "a rule without a recorder": changing("aws:cfg/rule:Rule", { dependencies: [] }),
        "a rule before AWS Config may call its function": changing("aws:cfg/rule:Rule", notWaitingFor(PERMISSION)),
        "a recorder that cannot deliver": changing(
            RECORDER_STATUS,
            notWaitingFor("aws:cfg/deliveryChannel:DeliveryChannel"),
        ),
    },
});

function notWaitingFor(type: string): (resource: RecordedResource) => Partial<RecordedResource> {
    return ({ dependencies }) => ({ dependencies: dependencies.filter((urn) => !urn.includes(`$${type}::`)) });
}
