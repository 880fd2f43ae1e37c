import { expect } from "chai";
import { AWS_SERVICES, GATEWAY_SERVICES } from "../../../components/network/endpointPlan";
import { ownServiceStatements, type OwnService } from "../../../components/network/serviceGrants";
import { testContext } from "../../support/testContext";
import { rendered } from "../shared/parsed";

const SERVICES = [...AWS_SERVICES, ...GATEWAY_SERVICES].filter(
    (service): service is OwnService => !["kinesis", "s3", "sts"].includes(service),
);

describe("ownServiceStatements", () => {
    it("let principals of our own account use what it has in the region", () => {
        expect(rendered("endpointPolicy", ownServiceStatements(testContext(), "secrets-manager"))).to.deep.equal([
            {
                Sid: "OwnAccount",
                Effect: "Allow",
                Principal: "*",
                Action: ["secretsmanager:DescribeSecret", "secretsmanager:GetSecretValue"],
                Resource: ["arn:aws:secretsmanager:eu-west-1:111122223333:secret:*"],
                Condition: { StringEquals: { "aws:PrincipalAccount": "111122223333" } },
            },
        ]);
    });

    it("are of the partition of the region", () => {
        const context = testContext({ region: "us-gov-west-1", shard: "dod" });
        expect(rendered("endpointPolicy", ownServiceStatements(context, "sqs"))[0]?.Resource).to.deep.equal([
            "arn:aws-us-gov:sqs:us-gov-west-1:111122223333:*",
        ]);
    });

    it("name Redshift's workgroups, whose ARNs are those of another service than the actions", () => {
        const [begin, follow] = rendered("endpointPolicy", ownServiceStatements(testContext(), "redshift-data"));
        expect(begin?.Resource).to.deep.equal(["arn:aws:redshift-serverless:eu-west-1:111122223333:workgroup/*"]);
        expect(follow?.Resource).to.deep.equal(["*"]);
    });

    /** Actions that make or administer things. */
    const ADMINISTERS =
        /:(Create(?!LogStream)|Put(?!Events|Item|LogEvents|MetricData)|Update(?!Item)|Delete(?!Item|Message)|Tag)/;

    for (const service of SERVICES) {
        it(`claim 41: let ${service} be used and not administered, by our own account alone`, () => {
            for (const { Action, Condition, Principal } of rendered(
                "endpointPolicy",
                ownServiceStatements(testContext(), service),
            )) {
                expect(Action.filter((action) => ADMINISTERS.test(action))).to.deep.equal([]);
                expect(Principal).to.equal("*");
                expect(Condition).to.deep.equal({ StringEquals: { "aws:PrincipalAccount": "111122223333" } });
            }
        });
    }

    it("would be found out if they let something be administered", () => {
        const actions = ["kms:CreateKey", "s3:PutBucketPolicy", "sqs:DeleteQueue", "glue:UpdateTable"];
        expect(actions.filter((action) => ADMINISTERS.test(action))).to.deep.equal(actions);
    });
});
