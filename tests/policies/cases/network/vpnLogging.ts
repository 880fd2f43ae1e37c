import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const SITES = "aws:ec2/vpnConnection:VpnConnection";
const CLIENTS = "aws:ec2clientvpn/endpoint:Endpoint";
const logged = (logEnabled: boolean): { cloudwatchLogOptions: { logEnabled: boolean } } => ({
    cloudwatchLogOptions: { logEnabled },
});
const PROBLEM_1 = "tunnel1LogOptions.cloudwatchLogOptions.logEnabled is not true";
const PROBLEM_2 = "tunnel2LogOptions.cloudwatchLogOptions.logEnabled is not true";

export const cases: RuleCases = {
    passing: {
        "both tunnels": passes(resource(SITES, { tunnel1LogOptions: logged(true), tunnel2LogOptions: logged(true) })),
        "a client endpoint": passes(resource(CLIENTS, { connectionLogOptions: { enabled: true } })),
    },
    violating: {
        "one tunnel": fails(
            PROBLEM_2,
            resource(SITES, { tunnel1LogOptions: logged(true), tunnel2LogOptions: logged(false) }),
        ),
        "a client endpoint without": fails(
            "connectionLogOptions.enabled is not true",
            resource(CLIENTS, { connectionLogOptions: { enabled: false } }),
        ),
    },
    unknown: {
        "a tunnel": undecided(
            "tunnel2LogOptions",
            resource(SITES, { tunnel1LogOptions: logged(true), tunnel2LogOptions: UNKNOWN }),
        ),
        "a client endpoint": undecided(
            "connectionLogOptions.enabled",
            resource(CLIENTS, { connectionLogOptions: { enabled: UNKNOWN } }),
        ),
    },
    absent: {
        "no options": fails([PROBLEM_1, PROBLEM_2], resource(SITES, {})),
        "no options of a client endpoint": fails("connectionLogOptions.enabled is not true", resource(CLIENTS, {})),
    },
};
