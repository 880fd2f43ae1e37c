import * as z from "zod";
import { key, reason, text } from "./fields";

/** Longest ARN of a role: with as many roles as there may be, the policy that bounds them has room for all. */
const LONGEST_ROLE = 140;

const role = `the ARN of a role, at most ${String(LONGEST_ROLE)} characters, without wildcards`;

/** What IAM takes in paths and names, without the characters that are wildcards in a policy. */
const NAME = "([\\w+=,.@-]+\\/)*[\\w+=,.@-]";

/** Instance profiles that others have made, which clusters may run with. */
export const instanceProfiles = z
    .record(
        key,
        z.strictObject({
            arn: text(
                new RegExp(`^arn:[\\w-]+:iam::\\d{12}:instance-profile\\/${NAME}{1,128}$`),
                "the ARN of an instance profile",
            ).describe("ARN of the instance profile."),
            roleArn: text(new RegExp(`^arn:[\\w-]+:iam::\\d{12}:role\\/${NAME}{1,64}$`), role)
                .max(LONGEST_ROLE, role)
                .describe("ARN of the role in it."),
            reason: reason.describe(
                "Why clusters need it: storage and service credentials of Unity Catalog, which its grants govern, are the better way.",
            ),
        }),
    )
    .default({})
    .describe(
        "Instance profiles that are there already, which clusters and workloads may choose; at most 10. The layer platform lets Databricks start instances with their roles, the layer workspace registers them; in two stacks both name them. The layer foundation names those whose roles are not called after the prefix, beyond which it bounds what roles of environments may do. Default: none.",
    );
