import { expect } from "chai";
import { documentsIn, type PolicyDocument } from "../support/policyDocuments";
import { EVERY_PLAN, planned } from "../support/claims";
import { AGREED, agreementOf } from "./agreed";
import { lint, type Document, type Finding } from "./parliament";

const PLACE = "aws:iam/policy:Policy sample";

const sample = (...statements: readonly object[]): Document => ({
    place: PLACE,
    text: JSON.stringify({ Version: "2012-10-17", Statement: statements }),
});

const allow = (action: string, resource: string, condition = {}): object => ({
    Effect: "Allow",
    Action: [action],
    Resource: [resource],
    Condition: condition,
});

const issues = async (...statements: readonly object[]): Promise<readonly string[]> =>
    (await lint([sample(...statements)])).map(({ issue, detail }) => `${issue} ${detail}`);

/** Every document of every plan, each text once. */
async function everyDocument(): Promise<readonly Document[]> {
    const plans = await Promise.all(EVERY_PLAN.map((name) => planned(name)));
    const documents = plans.flatMap(({ graph }) => documentsIn(graph)).map(toDocument);
    return [...new Map(documents.map((document) => [document.text, document])).values()];
}

function toDocument({ resource: { type, name, inputs }, path }: PolicyDocument): Document {
    const value = path.split(".").reduce<unknown>((part, key) => (part as Record<string, unknown>)[key], inputs);
    return { place: `${type} ${name}`, text: typeof value === "string" ? value : JSON.stringify(value) };
}

describe("parliament, an independent linter of IAM policies", () => {
    let found: readonly Finding[];
    let documents: readonly Document[];

    before(async () => {
        documents = await everyDocument();
        found = await lint(documents);
    });

    it("reads the documents of all kinds that all plans have", () => {
        const types = new Set(documents.map(({ place }) => place.split(" ")[0]));
        expect([...types]).to.include.members([
            "aws:ec2/vpcEndpoint:VpcEndpoint",
            "aws:iam/policy:Policy",
            "aws:iam/role:Role",
            "aws:iam/rolePolicy:RolePolicy",
            "aws:kms/key:Key",
            "aws:s3/bucketPolicy:BucketPolicy",
        ]);
        expect(documents.length).to.be.greaterThan(100);
    });

    it("finds nothing above low in any of them that is not agreed", () => {
        expect(found.filter((finding) => agreementOf(finding) === undefined)).to.deep.equal([]);
    });

    it("needs every agreement", () => {
        const used = new Set(found.map(agreementOf));
        expect(AGREED.filter((agreement) => !used.has(agreement))).to.deep.equal([]);
    });

    it("finds what is wrong: no such action, a resource of another kind, a key that the action does not have", async () => {
        expect(await issues(allow("s3:GetObjekt", "arn:aws:s3:::a/*"))).to.deep.equal([
            "UNKNOWN_ACTION Unknown action s3:GetObjekt",
        ]);
        expect(await issues(allow("s3:GetObject", "arn:aws:s3:::a"))).to.deep.equal([
            "RESOURCE_MISMATCH s3:GetObject arn:*:s3:::*/*",
        ]);
        const condition = { StringEquals: { "ec2:Vpc": "vpc-1" } };
        expect(await issues(allow("s3:GetObject", "arn:aws:s3:::a/*", condition))).to.deep.equal([
            "UNKNOWN_CONDITION_FOR_ACTION Unknown condition ec2:Vpc for action s3:GetObject",
        ]);
        expect(await issues(allow("s3:GetObject", "arn:aws:s3:::a/*"))).to.deep.equal([]);
    });

    it("lets one statement name one kind of resources, and another the other", async () => {
        const [key, alias] = ["key/*", "alias/a"].map((kind) =>
            allow("kms:CreateAlias", `arn:aws:kms:eu-west-1:111122223333:${kind}`),
        );
        expect(await issues(key ?? {})).to.deep.equal(["RESOURCE_MISMATCH kms:CreateAlias arn:*:kms:*:*:alias/*"]);
        expect(await issues(key ?? {}, alias ?? {})).to.deep.equal([]);
    });
});
