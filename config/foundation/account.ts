import * as z from "zod";
import { singleton } from "./singleton";

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
    })
    .prefault({})
    .describe("Defaults of the AWS account. Layer foundation.");
