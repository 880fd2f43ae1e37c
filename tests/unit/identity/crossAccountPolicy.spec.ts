import { expect } from "chai";
import { crossAccountStatements, crossAccountTrust } from "../../../components/identity/crossAccountPolicy";
import { testContext } from "../../support/testContext";
import { DATABRICKS_ACCOUNT } from "../../support/testProviders";
import { rendered, withSid, type ParsedStatement } from "../shared/parsed";

const PROFILE_ROLES = ["arn:aws:iam::111122223333:role/profile-b", "arn:aws:iam::111122223333:role/profile-a"];
const GOVCLOUD = { region: "us-gov-west-1", shard: "dod" } as const;

const statementsOf = (context = testContext(), roles: readonly string[] = []): readonly ParsedStatement[] =>
    rendered("rolePolicy", crossAccountStatements(context, roles));

const statements = statementsOf();
const statement = (sid: string): ParsedStatement => withSid(statements, sid);
const ec2 = (...kinds: readonly string[]): readonly string[] =>
    kinds.map((kind) => `arn:aws:ec2:eu-west-1:111122223333:${kind}/*`);
const actions = (...names: readonly string[]): readonly string[] => names.map((name) => `ec2:${name}`);

const COMPUTE = ec2("fleet", "instance", "launch-template", "network-interface", "spot-instances-request", "volume");
const ON_TAGGED = { StringEquals: { "ec2:ResourceTag/Vendor": "Databricks" } };
const LAUNCH = actions("CreateFleet", "RequestSpotInstances", "RunInstances");

describe("crossAccountTrust", () => {
    it("trusts the control plane, which must name our Databricks account", () => {
        expect(rendered("trustPolicy", crossAccountTrust(testContext(), DATABRICKS_ACCOUNT))).to.deep.equal([
            {
                Sid: "Databricks",
                Effect: "Allow",
                Principal: { AWS: "arn:aws:iam::414351767826:root" },
                Action: ["sts:AssumeRole"],
                Condition: { StringEquals: { "sts:ExternalId": DATABRICKS_ACCOUNT } },
            },
        ]);
    });

    it("takes the control plane from the shard", () => {
        const [trust] = rendered("trustPolicy", crossAccountTrust(testContext(GOVCLOUD), DATABRICKS_ACCOUNT));
        expect(trust?.Principal).to.deep.equal({ AWS: "arn:aws-us-gov:iam::170661010020:root" });
    });
});

describe("crossAccountStatements", () => {
    it("are these and no others", () => {
        expect(statements.map(({ Sid, Effect }) => `${Effect} ${Sid}`)).to.deep.equal([
            "Allow ChangeTagged",
            "Allow ChangeWorkspaceRules",
            "Allow CreateSpotRole",
            "Allow CreateWithTag",
            "Allow DeleteTagged",
            "Deny DenyOtherImages",
            "Allow Describe",
            "Allow ReadTaggedTemplates",
            "Allow RetagTagged",
            "Allow TagOnCreate",
            "Allow UseDatabricksImages",
            "Allow UseNetwork",
        ]);
    });

    it("create nothing without Databricks' tag", () => {
        expect(statement("CreateWithTag")).to.deep.equal({
            Sid: "CreateWithTag",
            Effect: "Allow",
            Action: actions(
                "CreateFleet",
                "CreateLaunchTemplate",
                "CreateLaunchTemplateVersion",
                "CreateVolume",
                "RequestSpotInstances",
                "RunInstances",
            ),
            Resource: COMPUTE,
            Condition: { StringEquals: { "aws:RequestTag/Vendor": "Databricks" } },
        });
        expect(statement("TagOnCreate")).to.deep.equal({
            Sid: "TagOnCreate",
            Effect: "Allow",
            Action: actions("CreateTags"),
            Resource: COMPUTE,
            Condition: {
                StringEquals: {
                    "aws:RequestTag/Vendor": "Databricks",
                    "ec2:CreateAction": [
                        "CreateFleet",
                        "CreateLaunchTemplate",
                        "CreateVolume",
                        "RequestSpotInstances",
                        "RunInstances",
                    ],
                },
            },
        });
    });

    const onTagged: Readonly<Record<string, readonly string[]>> = {
        ChangeTagged: actions(
            "AssignPrivateIpAddresses",
            "AssociateIamInstanceProfile",
            "AttachVolume",
            "CancelSpotInstanceRequests",
            "CreateFleet",
            "CreateLaunchTemplate",
            "CreateLaunchTemplateVersion",
            "CreateVolume",
            "DetachVolume",
            "DisassociateIamInstanceProfile",
            "ModifyFleet",
            "ModifyLaunchTemplate",
            "ReplaceIamInstanceProfileAssociation",
            "RequestSpotInstances",
            "RunInstances",
        ),
        DeleteTagged: actions(
            "DeleteFleets",
            "DeleteLaunchTemplate",
            "DeleteLaunchTemplateVersions",
            "DeleteTags",
            "DeleteVolume",
            "TerminateInstances",
        ),
        ReadTaggedTemplates: actions("GetLaunchTemplateData"),
        RetagTagged: actions("CreateTags", "DeleteTags"),
    };
    for (const [sid, wanted] of Object.entries(onTagged)) {
        it(`change only what carries Databricks' tag (${sid})`, () => {
            expect(statement(sid)).to.deep.equal({
                Sid: sid,
                Effect: "Allow",
                Action: wanted,
                Resource: COMPUTE,
                Condition: ON_TAGGED,
            });
        });
    }

    it("see what there is, and nothing but describe it, without a limit on resources", () => {
        const { Action, Resource, Condition } = statement("Describe");
        expect(Resource).to.deep.equal(["*"]);
        expect(Condition).to.equal(undefined);
        expect(Action).to.have.length(23);
        expect(
            Action.filter((action) => !/^ec2:(Describe[A-Z]\w+|GetSpotPlacementScores)$/.test(action)),
        ).to.deep.equal([]);
    });

    it("start Databricks' own machine images, and no others whatever other policies say", () => {
        const images = { Action: LAUNCH, Resource: ["arn:aws:ec2:*:*:image/*"] };
        expect(statement("UseDatabricksImages")).to.deep.equal({
            Sid: "UseDatabricksImages",
            Effect: "Allow",
            ...images,
            Condition: { StringEquals: { "ec2:Owner": "601306020600" } },
        });
        expect(statement("DenyOtherImages")).to.deep.equal({
            Sid: "DenyOtherImages",
            Effect: "Deny",
            ...images,
            Condition: { StringNotEquals: { "ec2:Owner": "601306020600" } },
        });
    });

    it("run clusters in this environment's network, and change the rules of one security group", () => {
        const ours = { "aws:ResourceTag/environment": "dev", "aws:ResourceTag/managed-by": "lakehouse" };
        expect(statement("UseNetwork")).to.deep.equal({
            Sid: "UseNetwork",
            Effect: "Allow",
            Action: LAUNCH,
            Resource: ec2("security-group", "subnet"),
            Condition: { StringEquals: ours },
        });
        expect(statement("ChangeWorkspaceRules")).to.deep.equal({
            Sid: "ChangeWorkspaceRules",
            Effect: "Allow",
            Action: actions(
                "AuthorizeSecurityGroupEgress",
                "AuthorizeSecurityGroupIngress",
                "RevokeSecurityGroupEgress",
                "RevokeSecurityGroupIngress",
            ),
            Resource: ec2("security-group"),
            Condition: { StringEquals: { ...ours, "aws:ResourceTag/Name": "acme-dev-workspace" } },
        });
    });

    it("make EC2's role for spot instances, and no other", () => {
        expect(statement("CreateSpotRole")).to.deep.equal({
            Sid: "CreateSpotRole",
            Effect: "Allow",
            Action: ["iam:CreateServiceLinkedRole"],
            Resource: ["arn:aws:iam::111122223333:role/aws-service-role/spot.amazonaws.com/AWSServiceRoleForEC2Spot"],
            Condition: { StringEquals: { "iam:AWSServiceName": "spot.amazonaws.com" } },
        });
    });

    it("claim 43: pass exactly the roles of the given instance profiles, to EC2 only", () => {
        expect(withSid(statementsOf(testContext(), PROFILE_ROLES), "PassInstanceProfileRoles")).to.deep.equal({
            Sid: "PassInstanceProfileRoles",
            Effect: "Allow",
            Action: ["iam:PassRole"],
            Resource: [...PROFILE_ROLES].sort(),
            Condition: { StringEquals: { "iam:PassedToService": "ec2.amazonaws.com" } },
        });
    });

    it("claim 43: pass no role at all when there is no instance profile", () => {
        const passes = (given: readonly ParsedStatement[]): boolean => JSON.stringify(given).includes("iam:PassRole");
        expect(passes(statements)).to.equal(false);
        expect(passes(statementsOf(testContext(), PROFILE_ROLES))).to.equal(true);
    });

    it("claim 41: have no wildcard in an action, and name a kind of resource wherever EC2 knows kinds", () => {
        const all = statementsOf(testContext(), PROFILE_ROLES);
        expect(all.flatMap(({ Action }) => Action).filter((action) => action.includes("*"))).to.deep.equal([]);
        expect(all.filter(({ Resource = [] }) => Resource.includes("*")).map(({ Sid }) => Sid)).to.deep.equal([
            "Describe",
        ]);
    });

    it("have nothing about networks beside that, nor about users, keys and buckets", () => {
        const allowed = statements.flatMap(({ Action }) => Action).join("\n");
        const network =
            /ec2:(Associate|Attach|Create|Delete|Modify)\w*(Vpc|Subnet|Route|Gateway|SecurityGroup|NetworkAcl)/;
        expect(allowed).not.to.match(network);
        expect("ec2:CreateVpcEndpoint ec2:DeleteSecurityGroup").to.match(network);
        expect(allowed).not.to.match(/s3:|kms:|iam:(?!CreateServiceLinkedRole)/);
    });

    it("are in the partition and region of their context, images too", () => {
        const inGovCloud = JSON.stringify(statementsOf(testContext(GOVCLOUD), []));
        expect(inGovCloud).not.to.match(/arn:aws:|eu-west-1|601306020600/);
        expect(inGovCloud).to.include("arn:aws-us-gov:ec2:*:*:image/*");
        expect(inGovCloud).to.include("044732911619");
    });
});
