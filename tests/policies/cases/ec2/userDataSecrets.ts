import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const INSTANCE = "aws:ec2/instance:Instance";
const TEMPLATE = "aws:ec2/launchTemplate:LaunchTemplate";
const KEY_ID = "AKIAIOSFODNN7EXAMPLE";
const script = (line: string): string => `#!/bin/bash\n${line}\n`;
const encoded = (line: string): string => Buffer.from(script(line)).toString("base64");

export const cases: RuleCases = {
    passing: {
        "a script that reads a secret": passes(
            resource(INSTANCE, { userData: script("aws secretsmanager get-secret-value --secret-id etl/source") }),
        ),
        "an encoded script": passes(resource(TEMPLATE, { userData: encoded("yum update -y") })),
    },
    violating: {
        "an access key": fails(
            "userData holds a secret",
            resource(INSTANCE, { userData: script(`export AWS_ACCESS_KEY_ID=${KEY_ID}`) }),
        ),
        "an access key, encoded": fails(
            "userData holds a secret",
            resource(TEMPLATE, { userData: encoded(`export AWS_ACCESS_KEY_ID=${KEY_ID}`) }),
        ),
        "a private key, encoded": fails(
            "userDataBase64 holds a secret",
            resource("aws:ec2/spotInstanceRequest:SpotInstanceRequest", {
                userDataBase64: encoded("-----BEGIN RSA PRIVATE KEY-----"),
            }),
        ),
        "a token of Databricks": fails(
            "userData holds a secret",
            resource("aws:ec2/launchConfiguration:LaunchConfiguration", {
                userData: script(`export DATABRICKS_TOKEN=dapi${"0123456789abcdef".repeat(2)}`),
            }),
        ),
    },
    unknown: { "the script": undecided("userData", resource(INSTANCE, { userData: UNKNOWN })) },
    absent: { "no script": passes(resource(INSTANCE, {})), "no script in a template": passes(resource(TEMPLATE, {})) },
};
