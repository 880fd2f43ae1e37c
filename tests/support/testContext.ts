import { Context, type ContextParts } from "../../components/shared/context";

const PARTS: ContextParts = {
    prefix: "acme",
    environment: "dev",
    region: "eu-west-1",
    awsAccountId: "111122223333",
    shard: "commercial",
    permissionsBoundary: "arn:aws:iam::111122223333:policy/acme-foundation-boundary-eu-west-1",
    owner: "data-platform",
    costCenter: "1234",
    dataClassification: "confidential",
};

/** A context like that of a real stack, with some parts replaced. */
export function testContext(parts: Partial<ContextParts> = {}): Context {
    return new Context({ ...PARTS, ...parts });
}
