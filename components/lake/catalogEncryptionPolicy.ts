import type { Context } from "../shared/context";
import type { Statement } from "../shared/policyDocument";
import { trust, useKeyBehindAlias } from "../shared/statements";

/** Who assumes the role: Glue, for this account alone. */
export function catalogEncryptionTrust(context: Context): readonly Statement[] {
    const ours = { StringEquals: { "aws:SourceAccount": context.awsAccountId } };
    return [trust("Glue", { Service: "glue.amazonaws.com" }, ours)];
}

/**
 * What Glue does with the key of the catalog, for whoever reads or writes it.
 * Source: https://docs.aws.amazon.com/glue/latest/dg/encrypt-glue-data-catalog.html
 */
export function catalogEncryptionStatements(context: Context, keyAlias: string): readonly Statement[] {
    return [useKeyBehindAlias({ sid: "Key" }, context.arnOf("kms", "key/*"), keyAlias)];
}
