import * as z from "zod";
import { list, text } from "../fields";
import { existing, off, singleton } from "./singleton";

const principalArn = text(/^arn:[\w-]+:iam::\d{12}:(role|user)\/[\w+=,.@/-]{1,512}$/, "the ARN of a role or user");

const lakeFormation = z
    .discriminatedUnion("mode", [
        z.strictObject({
            mode: z.literal("create").describe("This stack sets them: only what is granted is allowed."),
            administrators: list(principalArn)
                .default([])
                .describe(
                    "ARNs of roles and users that grant, beside the roles that deploy environments; at least one of either. Default: none.",
                ),
        }),
        existing,
        off("Whoever IAM lets read the lake reads it."),
    ])
    .exactOptional()
    .describe(
        "Settings of Lake Formation. One per account and region. Default: create, and off as long as nobody is named who grants.",
    );

/** Settings of what holds for a whole AWS account, whoever makes something in it. */
export const account = z
    .strictObject({
        publicAccessBlock: singleton({
            is: "Refusal to make any bucket public. One per account.",
            create: "This stack turns it on.",
            off: "Each bucket is on its own.",
        }),
        ebsEncryption: singleton({
            is: "Encryption of every new volume of EC2. One per account and region.",
            create: "This stack turns it on.",
            off: "Whoever makes a volume decides.",
        }),
        vpcPublicAccessBlock: singleton({
            is: "Refusal of every way between a VPC and the internet, but for VPCs of stacks with egress. One per account and region.",
            create: "This stack turns it on, for VPCs of others, too.",
            off: "Each VPC is on its own.",
        }),
        lakeFormation,
        catalogEncryption: singleton({
            is: "Encryption of Glue's data catalog with a key of our own. One per account and region.",
            create: "This stack turns it on, with a key and a role.",
            off: "Whoever reads the storage behind the catalog reads the catalog.",
        }),
    })
    .prefault({})
    .describe("Defaults of the AWS account. Layer foundation.");
