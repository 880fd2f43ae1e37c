import { expect } from "chai";
import { PermissionsBoundary } from "../../../components/identity/permissionsBoundary";
import { boundaryStatements, rolesOfOthers } from "../../../components/identity/permissionsBoundaryPolicy";
import { policyDocument } from "../../../components/shared/policyDocument";
import { children } from "../../support/children";
import { record } from "../../support/record";
import { testContext } from "../../support/testContext";
import { testProviders } from "../../support/testProviders";
import { rendered } from "../shared/parsed";

const POLICY = "aws:iam/policy:Policy";
const ARN = "arn:aws:iam::111122223333:policy/acme-dev-boundary-eu-west-1";

describe("PermissionsBoundary", () => {
    it("is one policy, and says its ARN, known at preview", async () => {
        const graph = await record(() => {
            const { aws } = testProviders();
            new PermissionsBoundary("boundary", { context: testContext(), thing: "boundary" }, { provider: aws });
        }, "unknown");
        const component = graph.only("lakehouse:identity:PermissionsBoundary", "boundary");
        expect(children(graph, component)).to.deep.equal({ "boundary-policy": POLICY });
        expect(component.outputs).to.deep.equal({ policyArn: ARN });
        expect(graph.only(POLICY).inputs).to.deep.equal({
            name: "acme-dev-boundary-eu-west-1",
            description: "The most that a role of an environment can be given",
            policy: policyDocument("managedPolicy", boundaryStatements(testContext())),
            tags: testContext().tags("identity", "boundary"),
        });
    });
});

describe("boundaryStatements", () => {
    const statements = rendered("managedPolicy", boundaryStatements(testContext()));

    it("name no resources twice, so that there is room", () => {
        const resources = statements
            .filter(({ Condition }) => Condition === undefined)
            .map(({ Resource }) => String(Resource));
        expect(new Set(resources).size).to.equal(resources.length);
    });

    it("let roles be used, and nobody manage who may do what", () => {
        const iam = statements.flatMap(({ Action }) => Action).filter((action) => /^(iam|sts):/.test(action));
        expect(iam.sort()).to.deep.equal([
            "iam:CreateServiceLinkedRole",
            "iam:GetRole",
            "iam:ListRoles",
            "iam:PassRole",
            "sts:AssumeRole",
        ]);
    });

    it("pass roles to EC2 alone", () => {
        const [pass] = statements.filter(({ Action }) => Action.includes("iam:PassRole"));
        expect(pass?.Resource).to.deep.equal(["arn:aws:iam::111122223333:role/acme-*"]);
        expect(pass?.Condition).to.deep.equal({ StringEquals: { "iam:PassedToService": "ec2.amazonaws.com" } });
    });

    it("pass roles of instance profiles that are not called after our prefix only where they are named, each as it is", () => {
        const named = ["acme-etl", "vendor"].map((role) => `arn:aws:iam::111122223333:role/${role}`);
        const [pass] = rendered("managedPolicy", boundaryStatements(testContext(), named)).filter(({ Action }) =>
            Action.includes("iam:PassRole"),
        );
        expect(pass?.Resource).to.deep.equal([
            "arn:aws:iam::111122223333:role/acme-*",
            "arn:aws:iam::111122223333:role/vendor",
        ]);
        expect(rolesOfOthers(testContext(), named)).to.deep.equal(["arn:aws:iam::111122223333:role/vendor"]);
    });

    it("are for every environment: nothing is named after one", () => {
        expect(JSON.stringify(statements)).not.to.include("acme-dev");
    });
});
