import { z } from "zod";
import { MANAGED_BY } from "../../components/shared/tags";
import { cloudFormationType, identifierOf, thingOf } from "./awsKinds";
import type { Thing } from "./findings";
import { run } from "./run";
import type { Source } from "./source";

/** Which part of an AWS account is looked at. */
export interface AwsScope {
    /** Folder of the project. */
    readonly folder: string;
    /** Value of the tag `environment`. */
    readonly environment: string;
    readonly region: string;
}

const answer = z.object({
    ResourceTagMappingList: z.array(
        z.object({
            ResourceARN: z.string(),
            Tags: z.array(z.object({ Key: z.string(), Value: z.string() })),
        }),
    ),
});

/** What the Tagging API answers, as things. */
export function parseTagged(text: string): readonly Thing[] {
    return answer
        .parse(JSON.parse(text))
        .ResourceTagMappingList.map(({ ResourceARN, Tags }) =>
            thingOf(ResourceARN, Tags.find(({ Key }) => Key === "Name")?.Value),
        );
}

/**
 * An AWS account, through the AWS CLI with the credentials of the environment.
 *
 * The Tagging API lists what has tags of its own in one region. What it does not list: IAM roles, the settings of a bucket,
 * and all of Databricks.
 */
export function awsSource({ folder, environment, region }: AwsScope): Source {
    const tags = { "managed-by": MANAGED_BY, environment };
    const filters = Object.entries(tags).map(([key, value]) => `Key=${key},Values=${value}`);
    return {
        pulumi: ["pulumi"],
        async inventory() {
            const command = ["resourcegroupstaggingapi", "get-resources", "--tag-filters", ...filters];
            const install =
                "Install the AWS CLI (https://aws.amazon.com/cli/), and bring credentials as for `pulumi up`.";
            const args = [...command, "--region", region, "--output", "json"];
            return parseTagged(await run("aws", args, { cwd: folder, install }));
        },
        ask: (...args) =>
            run("pulumi", args, {
                cwd: folder,
                install: "Install the Pulumi CLI (https://www.pulumi.com/docs/install/), and log in to your state.",
            }),
        deletion({ thing, planned }) {
            const [type] = planned === undefined ? thing.types : [planned.type];
            const name = type === undefined ? undefined : cloudFormationType(type);
            return name === undefined
                ? undefined
                : [
                      ...["aws", "cloudcontrol", "delete-resource", "--region", region],
                      ...["--type-name", name, "--identifier", identifierOf(thing)],
                  ];
        },
    };
}
