import type { Provider as AwsProvider } from "@pulumi/aws/provider";
import type { Context } from "../../components/shared/context";
import type { Lifecycle } from "../../components/shared/lifecycle";
import type { AccountProvider } from "../../components/shared/providers";
import type { NetworkSettings } from "../../config/network/defaults";
import type { Settings } from "../../config/settings";
import type { FoundationContract } from "../contracts";

/** What every step of the layer platform needs. */
export interface Scope {
    readonly settings: Settings;
    readonly networkSettings: NetworkSettings;
    readonly foundation: FoundationContract;
    readonly context: Context;
    readonly lifecycle: Lifecycle;
    readonly aws: AwsProvider;
    readonly account: AccountProvider;
}
