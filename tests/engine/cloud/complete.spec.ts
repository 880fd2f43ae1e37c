import { expect } from "chai";
import { idOf, type Identity } from "./answers";
import { outputsOf } from "./complete";
import { IDS, TYPE_PROPERTIES } from "./idTable";
import type { Session } from "./session";
import { ACCOUNT_CONSOLE, AWS, TYPES } from "./testCloud";
import { UNKNOWN, textAt, type Properties } from "./values";

function identity(type: string, inputs: Properties = {}, seed = "seed"): Identity {
    const session: Session = type.startsWith("aws:") ? AWS : ACCOUNT_CONSOLE;
    return { type, inputs, session, seed, logicalName: "thing" };
}

function outputs(type: string, inputs: Properties = {}, preview = false): Properties {
    const resource = identity(type, inputs);
    return outputsOf(resource, TYPES[resource.session.packageName], preview);
}

describe("computed outputs", () => {
    it("are those that the SDK declares and the program cannot give, in the cloud's shape", () => {
        const vpc = outputs("aws:ec2/vpc:Vpc", { cidrBlock: "10.0.0.0/16" });
        expect(vpc["arn"]).to.match(/^arn:aws:ec2:eu-west-1:123456789012:vpc\/vpc-[0-9a-f]{17}$/);
        expect(vpc["defaultSecurityGroupId"]).to.match(/^sg-[0-9a-f]{17}$/);
        expect(vpc["cidrBlock"]).to.equal("10.0.0.0/16");
        expect(vpc).to.not.have.property("instanceTenancy");
    });

    it("include elements of lists that only the cloud fills, and no others", () => {
        const endpoint = outputs("aws:ec2/vpcEndpoint:VpcEndpoint", { vpcId: "vpc-1" });
        expect(endpoint["dnsEntries"]).to.have.length(1);
        expect(endpoint["dnsEntries"]).to.have.nested.property("[0].dnsName").that.is.a("string");
        expect(endpoint["routeTableIds"]).to.deep.equal([]);
    });

    it("include fields of objects that the program gives in part", () => {
        const inputs = { name: "lake", awsIamRole: { roleArn: "arn:aws:iam::123456789012:role/lake" } };
        const credential = outputs("databricks:index/storageCredential:StorageCredential", inputs);
        expect(textAt(credential, "awsIamRole", "externalId")).to.match(/^[0-9a-f]{8}-[0-9a-f]{4}-4/);
        expect(textAt(credential, "awsIamRole", "roleArn")).to.equal(inputs.awsIamRole.roleArn);
    });

    it("are unknown in a preview, where what is given stays", () => {
        const inputs = { name: "lake", awsIamRole: { roleArn: UNKNOWN } };
        const credential = outputs("databricks:index/storageCredential:StorageCredential", inputs, true);
        expect(credential["storageCredentialId"]).to.equal(UNKNOWN);
        expect(textAt(credential, "awsIamRole", "externalId")).to.equal(UNKNOWN);
        expect(credential["name"]).to.equal("lake");
    });

    it("agree with one another and with the id", () => {
        const type = "databricks:index/mwsWorkspaces:MwsWorkspaces";
        const workspace = outputs(type);
        expect(idOf(identity(type))).to.equal(`${ACCOUNT_CONSOLE.account}/${textAt(workspace, "workspaceId") ?? ""}`);
        expect(workspace["workspaceId"]).to.match(/^[1-8]\d{15}$/);
        expect(workspace["workspaceUrl"]).to.match(/^https:\/\/dbc-[0-9a-f]{8}-[0-9a-f]{4}\.cloud\.databricks\.com$/);
    });

    it("are the same in each run and differ between resources", () => {
        const ids = ["a", "a", "b"].map((seed) => idOf(identity("aws:ec2/subnet:Subnet", {}, seed)));
        expect(ids[0]).to.equal(ids[1]);
        expect(ids[0]).to.not.equal(ids[2]);
    });

    it("exist for every type of the tables: no row names a type that the SDK lacks, and none is circular", () => {
        for (const type of new Set([...Object.keys(IDS), ...Object.keys(TYPE_PROPERTIES)])) {
            const types = TYPES[type.startsWith("aws:") ? "aws" : "databricks"];
            const givenByProgram = types.resource(type).some(({ name, outputOnly }) => name === "arn" && !outputOnly);
            const inputs: Properties = givenByProgram ? { arn: "arn:aws:s3:::lake" } : {};
            expect(outputs(type, inputs), type).to.be.an("object");
            expect(idOf(identity(type, inputs)), type).to.not.match(/[{}]|^$/);
        }
    });

    it("say so when the SDK has no such type", () => {
        expect(() => outputs("aws:ec2/vpcc:Vpcc")).to.throw("the installed SDK has no resource type aws:ec2/vpcc:Vpcc");
    });
});
