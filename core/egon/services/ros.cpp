#include "egon/services/ros.h"

#include "egon/service_p.h"
// the describe functions of the group
#include "egon/describe_ros_p.h"

namespace kmen::egon {

QString icoText(int ico)
{
    return QString::number(ico).rightJustified(8, u'0');
}

bool isIco(int ico)
{
    if (ico < 1 || ico > 99'999'999) {
        return false;
    }
    int sum = 0;
    for (int rest = ico / 10, weight = 2; weight <= 8; rest /= 10, ++weight) {
        sum += rest % 10 * weight;
    }
    return ico % 10 == (11 - sum % 11) % 10;
}

KMEN_SERVICE(RosCtiIco2)
KMEN_SERVICE(RosCtiSeznamIco2)
KMEN_SERVICE(RosCtiZmeny)

} // namespace kmen::egon
