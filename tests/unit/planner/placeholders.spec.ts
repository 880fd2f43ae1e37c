import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect } from "chai";
import type { PlannedResource } from "../../../planner/placeholderBlanks";
import { OUTPUTS } from "../../../planner/placeholderShapes";
import { Placeholders, withAnswer } from "../../../planner/placeholders";

const identity = { accountId: "111122223333", region: "eu-west-1" };

function resource(type: string, name = "thing", inputs: PlannedResource["inputs"] = {}): PlannedResource {
    return { urn: `urn:pulumi:dev::lakehouse::${type}::${name}`, type, name, inputs };
}

const answer = (planned: PlannedResource): Readonly<Record<string, string>> =>
    new Placeholders(identity).answer(planned).placeholders;

const UUID = /^facade[\da-f]{2}-[\da-f]{4}-4[\da-f]{3}-8[\da-f]{3}-[\da-f]{12}$/;

describe("planner/placeholders", () => {
    const shapes: readonly { type: string; inputs?: PlannedResource["inputs"]; path: string; is: RegExp }[] = [
        { type: "aws:ec2/vpc:Vpc", path: "id", is: /^vpc-facade[\da-f]{11}$/ },
        { type: "aws:ec2/vpcEndpoint:VpcEndpoint", path: "id", is: /^vpce-facade[\da-f]{11}$/ },
        { type: "aws:ec2/vpcEndpoint:VpcEndpoint", path: "dnsEntries[0].dnsName", is: /^vpce-.*\.amazonaws\.com$/ },
        { type: "aws:kms/key:Key", path: "keyId", is: UUID },
        {
            type: "aws:kms/key:Key",
            path: "arn",
            is: /^arn:aws:kms:eu-west-1:111122223333:key\/facade[\da-f]{2}-/,
        },
        {
            type: "aws:kms/replicaKey:ReplicaKey",
            inputs: { region: "us-east-2" },
            path: "arn",
            is: /^arn:aws:kms:us-east-2:111122223333:key\/facade[\da-f]{2}-/,
        },
        {
            type: "aws:iam/role:Role",
            inputs: { name: "acme-dev-job" },
            path: "arn",
            is: /^arn:aws:iam::111122223333:role\/acme-dev-job-facade[\da-f]{11}$/,
        },
        {
            type: "aws:s3/bucket:Bucket",
            inputs: { bucket: "acme-lake" },
            path: "arn",
            is: /^arn:aws:s3:::acme-lake-facade[\da-f]{11}$/,
        },
        { type: "aws:sagemaker/model:Model", path: "arn", is: /^arn:aws:sagemaker:eu-west-1:111122223333:model\// },
        {
            type: "databricks:index/mwsNetworks:MwsNetworks",
            inputs: { accountId: "an-account" },
            path: "id",
            is: /^an-account\/facade/,
        },
        { type: "databricks:index/mwsNetworks:MwsNetworks", path: "networkId", is: UUID },
        { type: "databricks:index/mwsWorkspaces:MwsWorkspaces", path: "workspaceId", is: /^70707070\d{8}$/ },
        {
            type: "databricks:index/mwsWorkspaces:MwsWorkspaces",
            path: "workspaceUrl",
            is: /^https:\/\/dbc-facade[\da-f]{2}-[\da-f]{4}\.cloud\.databricks\.com$/,
        },
        { type: "databricks:index/job:Job", path: "id", is: /^70707070\d{7}$/ },
        { type: "databricks:index/cluster:Cluster", path: "clusterId", is: /^0707-070707-[\da-f]{8}$/ },
        { type: "databricks:index/storageCredential:StorageCredential", path: "awsIamRole.externalId", is: UUID },
        { type: "other:index/thing:Thing", path: "id", is: /^thing-facade[\da-f]{11}$/ },
    ];

    shapes.forEach(({ type, inputs, path, is }) => {
        it(`gives ${path} of ${type} its shape`, () => {
            expect(answer(resource(type, "thing", inputs))[path]).to.match(is);
        });
    });

    it("gives GovCloud its own partition and hosts", () => {
        const placeholders = new Placeholders({ ...identity, region: "us-gov-west-1" });
        expect(placeholders.answer(resource("aws:kms/key:Key")).placeholders["arn"]).to.match(/^arn:aws-us-gov:kms:/);
        expect(
            placeholders.answer(resource("databricks:index/mwsWorkspaces:MwsWorkspaces")).placeholders["workspaceUrl"],
        ).to.match(/\.cloud\.databricks\.us$/);
    });

    it("answers for each element of a list, whichever place it is in", () => {
        const firewall = (...subnets: readonly string[]): Readonly<Record<string, string>> =>
            answer(
                resource("aws:networkfirewall/firewall:Firewall", "thing", {
                    subnetMappings: subnets.map((subnetId) => ({ subnetId })),
                }),
            );
        const at = (index: number, field: string): string =>
            `firewallStatuses[0].syncStates[${String(index)}].attachments[0].${field}`;
        const two = firewall("subnet-1", "subnet-2");
        expect(two[at(1, "subnetId")]).to.equal("subnet-2");
        expect(two[at(1, "endpointId")]).to.match(/^vpce-facade/);
        expect(two[at(0, "endpointId")]).not.to.equal(two[at(1, "endpointId")]);
        expect(firewall("subnet-2")[at(0, "endpointId")]).to.equal(two[at(1, "endpointId")]);
        expect(answer(resource("aws:networkfirewall/firewall:Firewall"))).not.to.have.property(at(0, "endpointId"));
    });

    it("answers the same resource the same, and another one otherwise", () => {
        const key = resource("aws:kms/key:Key");
        expect(answer(key)).to.deep.equal(answer(key));
        expect(answer(resource("aws:kms/key:Key", "other"))["id"]).not.to.equal(answer(key)["id"]);
    });

    it("gives values of different meanings different values", () => {
        const credential = answer(resource("databricks:index/storageCredential:StorageCredential"));
        expect(credential["awsIamRole.externalId"]).not.to.equal(credential["storageCredentialId"]);
    });

    it("recognises all its values inside any text, and no others", () => {
        const placeholders = new Placeholders(identity);
        Object.keys(OUTPUTS).forEach((type) => {
            Object.entries(placeholders.answer(resource(type)).placeholders).forEach(([path, value]) => {
                const document = JSON.stringify({ Resource: [`${value}/*`] });
                expect(placeholders.owns(document), `${type} ${path}: ${value}`).to.equal(true);
            });
        });
        const foreign = answer(resource("aws:kms/key:Key", "of another stack"))["arn"] ?? "";
        ["", "facade", "vpc-facade00000000000", "70707070", foreign].forEach((text) => {
            expect(placeholders.owns(text), text).to.equal(false);
        });
    });

    it("names only types and outputs that the installed SDKs have", () => {
        Object.entries(OUTPUTS).forEach(([type, outputs]) => {
            const [source, token] = sdkSource(type);
            expect(source, type).to.include(`'${token}'`);
            Object.keys(outputs)
                .filter((output) => output !== "id")
                .forEach((output) => {
                    expect(source, `${type} ${output}`).to.include(`resourceInputs["${output}"]`);
                });
        });
        expect(sdkSource("aws:kms/key:Key")[0]).not.to.include(`resourceInputs["keyArn"]`);
    });

    it("adds what is computed to what is given, and changes nothing that is given", () => {
        const given = { name: "mine", role: { arn: "x" }, list: ["a"], empty: null };
        const answered = { name: "theirs", role: { arn: "y", externalId: "e" }, list: ["b"], empty: "f", id: "i" };
        expect(withAnswer(given, answered)).to.deep.equal({
            name: "mine",
            role: { arn: "x", externalId: "e" },
            list: ["a"],
            empty: "f",
            id: "i",
        });
    });
});

/** The text of the SDK's class for a type. */
function sdkSource(type: string): readonly [string, string] {
    const [packageName = "", module = ""] = type.split(":");
    const folder = dirname(require.resolve(`@pulumi/${packageName}/package.json`));
    return [readFileSync(join(folder, `${module.replace(/^index\//, "")}.js`), "utf8"), type];
}
