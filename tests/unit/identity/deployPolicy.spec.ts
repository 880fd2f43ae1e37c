import { expect } from "chai";
import { deployBoundaryStatements } from "../../../components/identity/deployBoundaryPolicy";
import { deployDocuments, previewStatements } from "../../../components/identity/deployPolicy";
import { both, type DeployScope } from "../../../components/identity/deployScope";
import { testContext } from "../../support/testContext";
import { rendered, withSid, type ParsedStatement } from "../shared/parsed";
import { SCOPE } from "./deploySamples";

const deploying = (scope: DeployScope = SCOPE): readonly ParsedStatement[] =>
    Object.values(deployDocuments(scope)).flatMap((statements) => rendered("managedPolicy", statements));
const previewing = (): readonly ParsedStatement[] => rendered("rolePolicy", previewStatements(SCOPE));

const MADE_FOR = { "aws:RequestTag/environment": "prod", "aws:RequestTag/managed-by": "lakehouse" };
const OWNED_BY = { "aws:ResourceTag/environment": "prod", "aws:ResourceTag/managed-by": "lakehouse" };

describe("what a role that deploys may do", () => {
    it("makes nothing without the environment's tags or name", () => {
        for (const sid of [
            "CreateNetwork",
            "CreateKeys",
            "TagKeys",
            "TagRoles",
            "TagQueryLogs",
            "CreateConnections",
            "CreateResolvers",
        ]) {
            expect(withSid(deploying(), sid).Condition, sid).to.deep.equal({ StringEquals: MADE_FOR });
        }
        for (const sid of [
            "ChangeNetwork",
            "ChangeKeys",
            "ChangeRoles",
            "ChangeQueryLogs",
            "ChangeConnections",
            "ChangeResolvers",
        ]) {
            expect(withSid(deploying(), sid).Condition, sid).to.deep.equal({ StringEquals: OWNED_BY });
        }
        expect(withSid(deploying(), "ChangeBuckets").Resource).to.deep.equal(["arn:aws:s3:::acme-prod-*"]);
        expect(withSid(deploying(), "ChangeLogGroups").Resource).to.deep.equal([
            "arn:aws:logs:eu-west-1:111122223333:log-group:acme-prod-*",
        ]);
    });

    it("makes and permits roles within the boundary alone, and cannot take it off", () => {
        const bounded = { "iam:PermissionsBoundary": SCOPE.boundaryArn };
        expect(withSid(deploying(), "CreateRoles").Condition).to.deep.equal({
            StringEquals: { ...bounded, ...MADE_FOR },
        });
        expect(withSid(deploying(), "PermitRoles").Condition).to.deep.equal({ StringEquals: bounded });
        const iam = deploying()
            .flatMap(({ Action }) => Action)
            .filter((action) => action.startsWith("iam:"));
        expect(iam).not.to.include.any.members([
            "iam:AttachRolePolicy",
            "iam:CreatePolicyVersion",
            "iam:CreateUser",
            "iam:DeleteRolePermissionsBoundary",
        ]);
    });

    it("passes the environment's roles alone, to services that they are made for", () => {
        const { Resource, Condition } = withSid(deploying(), "PassRoles");
        expect(Resource).to.deep.equal(["arn:aws:iam::111122223333:role/acme-prod-*"]);
        expect(Condition).to.deep.equal({
            StringEquals: { "iam:PassedToService": ["ec2.amazonaws.com", "lakeformation.amazonaws.com"] },
        });
    });

    it("reads no object and deletes none, unless the environment is disposable", () => {
        const objects = (scope: DeployScope): readonly string[] =>
            deploying(scope)
                .filter(({ Resource = [] }) => Resource.some((arn) => arn.startsWith("arn:aws:s3:::acme-prod-")))
                .flatMap(({ Action }) => Action)
                .filter((action) => /Object(Version)?s?$/.test(action));
        expect(objects(SCOPE)).to.deep.equal([]);
        expect(objects({ ...SCOPE, disposable: true })).to.deep.equal(["s3:DeleteObject", "s3:DeleteObjectVersion"]);
    });

    it("keeps the state of its own stacks, and reads the foundation's", () => {
        const own = [".", "-", "/"].map((after) => `arn:aws:s3:::acme-pulumi-state/.pulumi/*/lakehouse/prod${after}*`);
        expect(withSid(deploying(), "WriteState").Resource).to.deep.equal([...own].sort());
        expect(withSid(deploying(), "ReadState").Resource).to.have.members([
            ...own,
            "arn:aws:s3:::acme-pulumi-state/.pulumi/meta.yaml",
            "arn:aws:s3:::acme-pulumi-state/.pulumi/stacks/lakehouse/foundation.*",
        ]);
        const { state: _, ...others } = SCOPE;
        const elsewhere = deploying({ ...others, state: undefined }).map(({ Sid }) => Sid);
        expect(elsewhere).not.to.include.any.members(["ReadState", "WriteState", "OpenSecrets"]);
    });

    it("is never about another environment", () => {
        expect(JSON.stringify(deploying()).match(/acme-(?!prod-|pulumi-|dev-boundary)[a-z]+-/g)).to.equal(null);
    });
});

describe("what a role that deploys may do in other regions", () => {
    const replicating = { ...SCOPE, replicaRegions: ["eu-central-1", "eu-west-3"] };
    const sids = (scope: DeployScope): readonly string[] => deploying(scope).map(({ Sid }) => Sid);
    const inBoth = (resource: string): readonly string[] =>
        replicating.replicaRegions.map((region) => `arn:aws:kms:${region}:111122223333:${resource}`);

    it("is nothing, unless its environment replicates keys", () => {
        const added = sids(replicating).filter((sid) => !sids(SCOPE).includes(sid));
        expect(added).to.have.members([
            "ChangeReplicas",
            "NameReplicas",
            "ReplicateKeys",
            "SeeReplicas",
            "TagReplicas",
        ]);
        expect(deployDocuments(SCOPE)).not.to.have.property("replicas");
        expect(JSON.stringify(deploying())).not.to.include("eu-central-1");
    });

    it("replicates keys of the environment to the regions that are named, and to no other", () => {
        expect(withSid(deploying(replicating), "ReplicateKeys")).to.deep.include({
            Action: ["kms:ReplicateKey"],
            Resource: ["arn:aws:kms:eu-west-1:111122223333:key/*"],
            Condition: { StringEquals: { ...OWNED_BY, "kms:ReplicaRegion": ["eu-central-1", "eu-west-3"] } },
        });
    });

    it("changes and shows replicas with the environment's tags, and aliases with its name", () => {
        const statements = deploying(replicating);
        for (const sid of ["ChangeReplicas", "SeeReplicas", "TagReplicas"]) {
            expect(withSid(statements, sid).Resource, sid).to.deep.equal(inBoth("key/*"));
            expect(withSid(statements, sid).Condition, sid).to.deep.equal({
                StringEquals: sid === "TagReplicas" ? MADE_FOR : OWNED_BY,
            });
        }
        expect(withSid(statements, "NameReplicas").Resource).to.deep.equal(inBoth("alias/acme-prod-*"));
        const previews = rendered("rolePolicy", previewStatements(replicating));
        expect(withSid(previews, "SeeReplicas")).to.deep.equal(withSid(statements, "SeeReplicas"));
    });

    it("ends at the boundary: keys in the regions of all environments, and nothing else there", () => {
        const bounded = rendered("managedPolicy", deployBoundaryStatements(testContext(), ["eu-central-1"]));
        const [keys, others] = [withSid(bounded, "DenyKeysInOtherRegions"), withSid(bounded, "DenyOtherRegions")];
        expect([keys.Action, keys.Condition]).to.deep.equal([
            ["kms:*"],
            { StringNotEquals: { "aws:RequestedRegion": ["eu-central-1", "eu-west-1"] } },
        ]);
        expect(others.Condition).to.deep.equal({ StringNotEquals: { "aws:RequestedRegion": "eu-west-1" } });
        const alone = withSid(rendered("managedPolicy", deployBoundaryStatements(testContext())), "DenyOtherRegions");
        expect([...keys.Action, ...others.Action].sort()).to.deep.equal([...alone.Action].sort());
    });
});

describe("what a role that previews may do", () => {
    it("looks, and changes nothing", () => {
        const actions = previewing().flatMap(({ Action }) => Action);
        const changes = actions.filter((action) => !/:(Describe|Get|List|Search)/.test(action));
        expect(changes).to.deep.equal(["kms:Decrypt"]);
        expect(withSid(previewing(), "OpenSecrets").Condition).to.deep.equal({
            "ForAnyValue:StringEquals": { "kms:ResourceAliases": "alias/pulumi-secrets" },
        });
    });

    it("sees no object but the state", () => {
        const readers = previewing().filter(({ Action }) => Action.some((action) => action.startsWith("s3:GetObject")));
        expect(readers.map(({ Sid }) => Sid)).to.deep.equal(["ReadState"]);
    });
});

describe("deployBoundaryStatements", () => {
    const statements = rendered("managedPolicy", deployBoundaryStatements(testContext()));

    it("end at the region, at people's identities and at what is the foundation's", () => {
        expect(withSid(statements, "DenyOtherRegions").Condition).to.deep.equal({
            StringNotEquals: { "aws:RequestedRegion": "eu-west-1" },
        });
        expect(withSid(statements, "DenyOtherRegions").Action).not.to.include.any.members(["iam:*", "sts:*"]);
        expect(withSid(statements, "DenyFoundation").Resource).to.deep.equal([
            "arn:aws:iam::111122223333:policy/acme-dev-*",
            "arn:aws:iam::111122223333:role/acme-dev-*",
        ]);
        expect(withSid(statements, "DenyIdentities").Action).to.include.members([
            "iam:CreateUser",
            "iam:CreateAccessKey",
            "iam:DeleteRolePermissionsBoundary",
            "iam:CreatePolicyVersion",
        ]);
        expect(withSid(statements, "DenyLogs").Action).to.include("s3:Bypass*");
    });

    it("leave out what switches the audit off", () => {
        const services = withSid(statements, "MostServices").Action;
        expect(services).not.to.include.any.members(["*", "cloudtrail:*", "config:*", "organizations:*"]);
    });
});

describe("both", () => {
    it("holds where both conditions do", () => {
        expect(both({ StringEquals: { a: "1" } }, { StringEquals: { b: "2" }, Null: { c: "true" } })).to.deep.equal({
            StringEquals: { a: "1", b: "2" },
            Null: { c: "true" },
        });
    });
});
