import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const INSTANCE = "aws:ec2/instance:Instance";
const TEMPLATE = "aws:ec2/launchTemplate:LaunchTemplate";
const DEFAULTS = "aws:ec2/instanceMetadataDefaults:InstanceMetadataDefaults";
const PROBLEM = "metadataOptions.httpTokens is not required";

export const cases: RuleCases = {
    passing: {
        "an instance": passes(resource(INSTANCE, { metadataOptions: { httpTokens: "required" } })),
        "an instance without metadata": passes(resource(INSTANCE, { metadataOptions: { httpEndpoint: "disabled" } })),
        "an instance that leaves it to its template": passes(resource(INSTANCE, { launchTemplate: { id: UNKNOWN } })),
        "a template": passes(resource(TEMPLATE, { metadataOptions: { httpTokens: "required" } })),
        "the default of the account": passes(resource(DEFAULTS, { httpTokens: "required" })),
    },
    violating: {
        "an instance": fails(PROBLEM, resource(INSTANCE, { metadataOptions: { httpTokens: "optional" } })),
        "an instance that undoes its template": fails(
            PROBLEM,
            resource(INSTANCE, { launchTemplate: { id: "lt-1234" }, metadataOptions: { httpTokens: "optional" } }),
        ),
        "a template": fails(PROBLEM, resource(TEMPLATE, { metadataOptions: { httpEndpoint: "enabled" } })),
        "a launch configuration": fails(
            PROBLEM,
            resource("aws:ec2/launchConfiguration:LaunchConfiguration", { instanceType: "m5.large" }),
        ),
        "a spot request": fails(
            PROBLEM,
            resource("aws:ec2/spotInstanceRequest:SpotInstanceRequest", { instanceType: "m5.large" }),
        ),
        "the default of the account": fails(
            "httpTokens is not required",
            resource(DEFAULTS, { httpTokens: "optional" }),
        ),
    },
    unknown: {
        tokens: undecided(
            "metadataOptions.httpTokens",
            resource(INSTANCE, { metadataOptions: { httpTokens: UNKNOWN } }),
        ),
        "the default": undecided("httpTokens", resource(DEFAULTS, { httpTokens: UNKNOWN })),
    },
    absent: {
        "left out, which is up to the image": fails(PROBLEM, resource(INSTANCE, { instanceType: "m5.large" })),
        "no default": fails("httpTokens is not required", resource(DEFAULTS, {})),
    },
};
