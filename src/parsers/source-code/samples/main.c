/* Reads the door sensor. */
#include <zephyr/kernel.h>
#define RETRY(x) do { \
	x; \
} while (0)

static int connect_wifi(void)
{
	int ret;

	ret = net_mgmt(NET_REQUEST_WIFI_CONNECT, iface,
		       &params,
		       sizeof(params));
	if (ret) {
		LOG_ERR("Connecting failed (%d)", ret); // see errno
		return -ENOEXEC;
	}
	k_thread_create(&t, stack,
