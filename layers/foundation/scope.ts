import type { Provider as AwsProvider } from "@pulumi/aws/provider";
import type { Context } from "../../components/shared/context";
import type { Lifecycle } from "../../components/shared/lifecycle";
import type { AccountProvider } from "../../components/shared/providers";
import type { Settings } from "../../config/settings";

/** What every step of the layer foundation needs. */
export interface Scope {
    readonly settings: Settings;
    readonly context: Context;
    readonly lifecycle: Lifecycle;
    readonly aws: AwsProvider;
    readonly account: AccountProvider;
}
