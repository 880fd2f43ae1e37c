import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const DOMAIN = "aws:sagemaker/domain:Domain";
const OPEN = "appNetworkAccessType is not VpcOnly";

export const cases: RuleCases = {
    passing: { "through the VPC": passes(resource(DOMAIN, { appNetworkAccessType: "VpcOnly" })) },
    violating: {
        "through the internet": fails(OPEN, resource(DOMAIN, { appNetworkAccessType: "PublicInternetOnly" })),
    },
    unknown: { "which way": undecided("appNetworkAccessType", resource(DOMAIN, { appNetworkAccessType: UNKNOWN })) },
    absent: { "AWS takes the internet": fails(OPEN, resource(DOMAIN, {})) },
};
